using ConsumerSample.Server;

await using SampleServer server = await SampleServer.StartAsync();
System.Console.WriteLine(server.BaseAddress);
