using DocGen.Api.Model;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>An operation page, and what the lines of all pages tell of it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Operation">What it documents.</param>
/// <param name="Stated">The part of its contract that names no type.</param>
/// <param name="QueryNames">Query parameters that its lines show, by name.</param>
internal sealed record OperationPage(Page Page, OperationDefinition Operation, ApiContract Stated, EquatableArray<string> QueryNames);
