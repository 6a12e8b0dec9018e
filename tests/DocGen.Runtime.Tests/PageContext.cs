using System.Text.Json.Serialization;
using DocGen.Runtime.Models;

namespace DocGen.Runtime.Tests;

/// <summary>The platform's generator over a page, as a project has it that references the one with the client.</summary>
[JsonSerializable(typeof(CollectionPage<Book>))]
internal sealed partial class PageContext : JsonSerializerContext;
