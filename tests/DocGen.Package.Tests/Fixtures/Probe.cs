using System;
using System.Linq;
using System.Net.Http;
using Consumer.Api;

Console.WriteLine(string.Join(',', typeof(ApiClient).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal)));
_ = new ApiClient(new HttpClient());
