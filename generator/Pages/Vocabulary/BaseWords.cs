namespace DocGen.Pages.Vocabulary;

/// <summary>How introductions name the base of a type.</summary>
internal static class BaseWords
{
    /// <summary>A text that names a base has one of these words; all other texts are passed over.</summary>
    public static readonly PhraseList Stems = new(
        WordMatch.Anywhere,
        ("inherit", "It inherits from [part](part.md)."),
        ("derive", "Derived from [part](part.md)."),
        ("subclass", "A subclass of [part](part.md)."),
        ("subtype", "A subtype of [part](part.md)."),
        ("extends", "It extends the [part](part.md) type."),
        ("herda", "Herda de [part](part.md)."),
        ("hereda", "Hereda de [part](part.md)."),
        ("deriva", "É derivado de [part](part.md)."),
        ("hérite", "Hérite de [part](part.md)."),
        ("erbt von", "Erbt von [part](part.md)."));

    /// <summary>Words in front of the base.</summary>
    public static readonly PhraseList Leads = new(
        WordMatch.Word,
        ("inherits from", "It inherits from [part](part.md)."),
        ("inherits directly from", "It inherits directly from [part](part.md)."),
        ("inherit from", "Shelves inherit from [part](part.md)."),
        ("inherited from", "It is inherited from [part](part.md)."),
        ("derives from", "It derives from [part](part.md)."),
        ("derived from", "Derived from [part](part.md)."),
        ("subclass of", "A subclass of [part](part.md)."),
        ("subclass from", "A subclass from [part](part.md)."),
        ("subtype of", "A subtype of [part](part.md)."),
        ("extends the", "It extends the [part](part.md) type."),
        ("inherits the properties of", "It inherits the properties of [part](part.md)."),
        ("inherits properties from", "It inherits properties from [part](part.md)."),
        ("inherits all properties from", "It inherits all properties from [part](part.md)."),
        ("inherits", "It inherits [part](part.md)."),
        ("herda de", "Herda de [part](part.md)."),
        ("herda da", "Herda da [part](part.md)."),
        ("herda do", "Herda do tipo [part](part.md)."),
        ("derivado de", "É derivado de [part](part.md)."),
        ("derivado do", "É derivado do tipo [part](part.md)."),
        ("derivada de", "É derivada de [part](part.md)."),
        ("hereda de", "Hereda de [part](part.md)."),
        ("hérite de", "Hérite de [part](part.md)."),
        ("erbt von", "Erbt von [part](part.md)."));

    /// <summary>Words in front of a lead that denies it.</summary>
    public static readonly PhraseList Denials = new(
        WordMatch.End,
        (" not", "It does not"));

    /// <summary>Words in front of a lead that speaks of other types.</summary>
    public static readonly PhraseList Others = new(
        WordMatch.Anywhere,
        ("resources that", "Resources that derive from part"),
        ("types that", "The types that derive from part"));

    /// <summary>Words between the lead and the name.</summary>
    public static readonly PhraseList Fillers = new(
        WordMatch.Whole,
        ("the", "the"),
        ("a", "a"),
        ("an", "an"),
        ("base", "base"),
        ("abstract", "abstract"),
        ("class", "class"),
        ("type", "type"),
        ("resource", "resource"),
        ("entity", "entity"),
        ("object", "object"),
        ("from", "from"),
        ("of", "of"),
        ("properties", "properties"),
        ("and", "and"),
        ("methods", "methods"),
        ("all", "all"),
        ("tipo", "tipo"),
        ("recurso", "recurso"),
        ("typ", "Typ"));
}
