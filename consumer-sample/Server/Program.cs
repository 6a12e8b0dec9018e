using ConsumerSample.Server;
using ConsumerSample.Server.Chat;

// Starts both services on free ports, prints their addresses, the devices first, one on a line, and ends when its input does:
// whoever has started the program need not stop it.
await using SampleServer devices = await SampleServer.StartAsync();
await using ChatServer chat = await ChatServer.StartAsync();
Console.WriteLine(devices.BaseAddress);
Console.WriteLine(chat.BaseAddress);
while (await Console.In.ReadLineAsync() is not null)
{
}
