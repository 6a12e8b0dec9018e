using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>A parameter that is written as an item of a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Position">Where its item stands.</param>
internal sealed record ParameterItem(string Name, TextPosition Position)
{
    /// <summary>The type in the page's words; empty if the item gives none.</summary>
    public RichText Type { get; set; } = RichText.Empty;

    /// <summary>The part of the request that holds the parameter, in the page's words; empty if the item does not say.</summary>
    public string Place { get; set; } = "";

    /// <summary>The default, as the page writes it; empty if it has none.</summary>
    public string Default { get; set; } = "";

    /// <summary>Whether it has to be sent.</summary>
    public Requirement Requirement { get; set; }

    /// <summary>The description that follows.</summary>
    public RichText Description { get; set; } = RichText.Empty;

    /// <summary>Whether further paragraphs and lists were taken for parts of it.</summary>
    public bool IsOpen { get; set; }

    /// <summary>How many lists it is in.</summary>
    public int Depth { get; init; }

    /// <summary>The item of which this one is a member; null for a parameter that stands alone.</summary>
    public ParameterItem? Owner { get; init; }

    /// <summary>Whether items inside of it are its members.</summary>
    public bool HasMembers { get; set; }

    /// <summary>The names that lead to it, with dots between them.</summary>
    public string Path => Owner is null ? Name : Owner.Path + "." + Name;

    /// <summary>Whether it says that it is an object or a list of them: "(object)", "A hash of the attributes".</summary>
    public bool IsObject => ToldTypes.SaysObject(Type.Plain) || ToldTypes.SaysObject(Description.Plain);

    /// <summary>Whether its item says more than a name: any list may have items that begin with code or bold text, and a
    /// page that gives types or says what is required lists parameters.</summary>
    public bool IsStated => Type.Runs.Length > 0 || Place.Length > 0 || Default.Length > 0 || Requirement != Requirement.Unknown;
}
