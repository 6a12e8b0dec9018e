using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Consumer.Api;

var recorder = new Recorder();
var client = new ApiClient(new HttpClient(recorder), new Uri("https://api.example/v1.0"));
await client.DeviceAppManagement.MobileAppConfigurations["id"].UserStatusSummary.PatchAsync(new() { PendingCount = 12 });
await client.DeviceAppManagement.MobileAppConfigurations["id"].UserStatusSummary.PatchAsync(new() { PendingCount = null });

internal sealed class Recorder : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{request.Method} {request.RequestUri!.AbsolutePath} {await request.Content!.ReadAsStringAsync(cancellationToken)}");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
    }
}
