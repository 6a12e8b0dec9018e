using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>What is asked of the name of a type: which type it means on a page.</summary>
/// <param name="Name">The name as the page has it, with its link.</param>
/// <param name="Page">The page.</param>
/// <param name="IsCollection">Whether the page says that there are several.</param>
internal readonly record struct NameQuestion(TypeName Name, Page Page, bool IsCollection)
{
    /// <summary>The name.</summary>
    public string Text => Name.Name;

    /// <summary>Whether a namespace is in front of the name.</summary>
    public bool IsQualified => Name.Name.IndexOf('.') > 0;
}
