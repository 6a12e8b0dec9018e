namespace DocGen.Pages.Vocabulary;

/// <summary>Words of pages in German, each with the English one that has its meaning.</summary>
internal static class GermanWords
{
    /// <summary>Heads of columns.</summary>
    public static readonly WordTable<string> Heads = new(
        new("Property", "Eigenschaft"),
        new("Property", "Eigenschaftsname"),
        new("Relationship", "Beziehung"),
        new("Method", "Methode"),
        new("Function", "Funktion"),
        new("Action", "Aktion"),
        new("Parameter", "Parametername"),
        new("Member", "Mitglied"),
        new("Header", "Kopfzeile"),
        new("Header", "Kopf"),
        new("Field", "Feld"),
        new("Attribute", "Attribut"),
        new("Type", "Typ"),
        new("Data type", "Datentyp"),
        new("Return type", "Rückgabetyp"),
        new("Value", "Wert"),
        new("Description", "Beschreibung"),
        new("Comments", "Kommentare"),
        new("Comments", "Bemerkungen"),
        new("Required", "Erforderlich"),
        new("Required", "Pflicht"),
        new("Default", "Standardwert"),
        new("Permission type", "Berechtigungstyp"));

    /// <summary>Headings, with the names that links to the English ones use.</summary>
    public static readonly WordTable<string> Headings = new(
        new("properties", "Eigenschaften"),
        new("relationships", "Beziehungen"),
        new("methods", "Methoden"),
        new("members", "Elemente"),
        new("members", "Mitglieder"),
        new("json-representation", "JSON-Darstellung"),
        new("permissions", "Berechtigungen"),
        new("http-request", "HTTP-Anforderung"),
        new("http-request", "HTTP-Anfrage"),
        new("request-headers", "Anforderungsheader"),
        new("path-parameters", "Pfadparameter"),
        new("function-parameters", "Funktionsparameter"),
        new("query-parameters", "Abfrageparameter"),
        new("query-parameters", "Optionale Abfrageparameter"),
        new("request-body", "Anforderungstext"),
        new("request-body", "Anfragetext"),
        new("request", "Anforderung"),
        new("request", "Anfrage"),
        new("response", "Antwort"),
        new("example", "Beispiel"),
        new("examples", "Beispiele"),
        new("see-also", "Siehe auch"));

    /// <summary>Cells of types that name a primitive one.</summary>
    public static readonly WordTable<string> Types = new(
        new("String", "Zeichenfolge"),
        new("String", "Zeichenfolgen"),
        new("String", "Zeichenkette"),
        new("Boolean", "Boolesch"),
        new("Boolean", "Boolescher Wert"),
        new("Integer", "Ganzzahl"),
        new("Integer", "Ganze Zahl"),
        new("Number", "Zahl"),
        new("Binary", "Binär"),
        new("Stream", "Datenstrom"),
        new("Duration", "Dauer"),
        new("Date", "Datum"),
        new("DateTimeOffset", "Datum und Uhrzeit"),
        new("Json", "JSON-Objekt"),
        new("Object", "Objekt"),
        new("None", "Keine"),
        new("None", "Keiner"),
        new("None", "Kein"));

    /// <summary>Words in front of the type of the items in a cell of a collection.</summary>
    public static readonly PhraseList Collections = new(
        WordMatch.Start,
        ("sammlung von", "Sammlung von X"),
        ("sammlung", "Sammlung X"),
        ("liste von", "Liste von X"),
        ("array von", "Array von X"));

    /// <summary>First cells of tables of headers and permissions.</summary>
    public static readonly WordTable<string> Names = new(
        new("Authorization", "Autorisierung"),
        new("Content-Type", "Inhaltstyp"),
        new("Application", "Anwendung"),
        new("Delegated (personal account)", WordMatch.Start, "delegiert (persönliches", "Delegiert (persönliches Konto)"),
        new("Delegated", WordMatch.Start, "delegiert", "Delegiert (Geschäftskonto)"));
}
