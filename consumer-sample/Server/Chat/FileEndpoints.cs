using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ConsumerSample.Server.Chat;

/// <summary>Files: up in one part of a form, down as bytes.</summary>
internal static class FileEndpoints
{
    private const string All = "/rooms/{room_id}/files";

    public static void Map(ServiceHost routes, ChatStore store)
    {
        routes.Add("POST", All, r => Upload(r, store.OpenRoom(r), store));
        routes.Add("GET", All + "/{file_id}", r => store.Room(r).Files.TryGetValue(r.Route("file_id"), out byte[]? content)
            ? ApiAnswer.File(content)
            : throw new ApiError(404, "file_unknown", "There is no such file."));
    }

    private static ApiAnswer Upload(ApiRequest request, ChatRoom room, ChatStore store)
    {
        byte[]? content = null;
        string name = "";
        string text = "";
        foreach (var (part, bytes) in Parts(request))
        {
            if (part.Name == "file")
            {
                name = part.FileName.ToString();
                content = bytes;
            }
            else if (part.Name == "text")
            {
                text = System.Text.Encoding.UTF8.GetString(bytes);
            }
        }

        if (content is null)
        {
            throw new ApiError(422, "field_missing", "file is missing.");
        }

        JsonObject file = new() { ["id"] = store.NewKey('f'), ["name"] = name, ["size"] = content.Length };
        room.Files[file["id"]!.GetValue<string>()] = content;
        store.Say(room, text, [file.DeepClone()]);
        return ApiAnswer.Json(file, 201);
    }

    /// <summary>The parts of the body, as ASP.NET Core reads them. The body is in memory already, so nothing here waits.</summary>
    private static List<(ContentDispositionHeaderValue Part, byte[] Bytes)> Parts(ApiRequest request)
    {
        string boundary = MediaTypeHeaderValue.Parse(request.Http.Request.ContentType).Boundary.ToString().Trim('"');
        MultipartReader reader = new(boundary, new MemoryStream(request.Content));
        List<(ContentDispositionHeaderValue, byte[])> parts = [];
        while (reader.ReadNextSectionAsync().GetAwaiter().GetResult() is { } section)
        {
            using MemoryStream bytes = new();
            section.Body.CopyTo(bytes);
            ContentDispositionHeaderValue part = ContentDispositionHeaderValue.Parse(section.ContentDisposition);
            part.Name = HeaderUtilities.RemoveQuotes(part.Name);
            part.FileName = HeaderUtilities.RemoveQuotes(part.FileName);
            parts.Add((part, bytes.ToArray()));
        }

        return parts;
    }
}
