namespace DocGen.Pages.Vocabulary;

/// <summary>Words of pages in French, each with the English one that has its meaning.</summary>
internal static class FrenchWords
{
    /// <summary>Heads of columns.</summary>
    public static readonly WordTable<string> Heads = new(
        new("Property", "Propriété"),
        new("Property", "Nom de la propriété"),
        new("Relationship", "Relation"),
        new("Name", "Nom"),
        new("Method", "Méthode"),
        new("Function", "Fonction"),
        new("Parameter", "Paramètre"),
        new("Parameter", "Nom du paramètre"),
        new("Member", "Membre"),
        new("Header", "En-tête"),
        new("Field", "Champ"),
        new("Attribute", "Attribut"),
        new("Data type", "Type de données"),
        new("Return type", "Type de retour"),
        new("Return type", "Type renvoyé"),
        new("Value", "Valeur"),
        new("Comments", "Commentaires"),
        new("Required", "Obligatoire"),
        new("Required", "Requis"),
        new("Default", "Par défaut"),
        new("Permission type", "Type d’autorisation"),
        new("Permission type", "Type d'autorisation"));

    /// <summary>Headings, with the names that links to the English ones use.</summary>
    public static readonly WordTable<string> Headings = new(
        new("properties", "Propriétés"),
        new("methods", "Méthodes"),
        new("members", "Membres"),
        new("json-representation", "Représentation JSON"),
        new("permissions", "Autorisations"),
        new("http-request", "Requête HTTP"),
        new("request-headers", "En-têtes de requête"),
        new("request-headers", "En-têtes de la requête"),
        new("path-parameters", "Paramètres"),
        new("path-parameters", "Paramètres de chemin"),
        new("function-parameters", "Paramètres de fonction"),
        new("query-parameters", "Paramètres de requête"),
        new("request-body", "Corps de la requête"),
        new("request-body", "Corps de la demande"),
        new("request", "Requête"),
        new("request", "Demande"),
        new("response", "Réponse"),
        new("example", "Exemple"),
        new("examples", "Exemples"),
        new("see-also", "Voir aussi"));

    /// <summary>Cells of types that name a primitive one.</summary>
    public static readonly WordTable<string> Types = new(
        new("String", "Chaîne"),
        new("String", "Chaînes"),
        new("String", "Chaîne de caractères"),
        new("Boolean", "Booléen"),
        new("Integer", "Entier"),
        new("Number", "Nombre"),
        new("Binary", "Binaire"),
        new("Stream", "Flux"),
        new("Duration", "Durée"),
        new("DateTimeOffset", "Date et heure"),
        new("Json", "Objet JSON"),
        new("Object", "Objet"),
        new("None", "Aucun"),
        new("None", "Aucune"));

    /// <summary>Words in front of the type of the items in a cell of a collection.</summary>
    public static readonly PhraseList Collections = new(
        WordMatch.Start,
        ("collection de", "Collection de X"),
        ("collection", "Collection X"),
        ("tableau de", "Tableau de X"),
        ("liste de", "Liste de X"));

    /// <summary>First cells of tables of headers and permissions.</summary>
    public static readonly WordTable<string> Names = new(
        new("Authorization", "Autorisation"),
        new("Content-Type", "Type de contenu"),
        new("Delegated (personal account)", WordMatch.Start, "déléguée (compte microsoft personnel", "Déléguée (compte Microsoft personnel)"),
        new("Delegated", WordMatch.Start, "délégué", "Déléguée (compte professionnel)"));
}
