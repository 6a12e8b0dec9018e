namespace DocGen.Pages.Vocabulary;

/// <summary>Words of pages in Spanish, each with the English one that has its meaning.</summary>
internal static class SpanishWords
{
    /// <summary>Heads of columns.</summary>
    public static readonly WordTable<string> Heads = new(
        new("Property", "Propiedad"),
        new("Property", "Nombre de la propiedad"),
        new("Relationship", "Relación"),
        new("Name", "Nombre"),
        new("Method", "Método"),
        new("Function", "Función"),
        new("Action", "Acción"),
        new("Parameter", "Parámetro"),
        new("Member", "Miembro"),
        new("Header", "Encabezado"),
        new("Header", "Cabecera"),
        new("Field", "Campo"),
        new("Attribute", "Atributo"),
        new("Type", "Tipo"),
        new("Data type", "Tipo de datos"),
        new("Return type", "Tipo de valor devuelto"),
        new("Return type", "Tipo devuelto"),
        new("Return type", "Tipo de retorno"),
        new("Value", "Valor"),
        new("Description", "Descripción"),
        new("Comments", "Comentarios"),
        new("Required", "Obligatorio"),
        new("Required", "Requerido"),
        new("Default", "Predeterminado"),
        new("Permission type", "Tipo de permiso"));

    /// <summary>Headings, with the names that links to the English ones use.</summary>
    public static readonly WordTable<string> Headings = new(
        new("properties", "Propiedades"),
        new("relationships", "Relaciones"),
        new("methods", "Métodos"),
        new("members", "Miembros"),
        new("json-representation", "Representación JSON"),
        new("permissions", "Permisos"),
        new("http-request", "Solicitud HTTP"),
        new("http-request", "Petición HTTP"),
        new("request-headers", "Encabezados de solicitud"),
        new("request-headers", "Encabezados de la solicitud"),
        new("path-parameters", "Parámetros"),
        new("path-parameters", "Parámetros de ruta"),
        new("function-parameters", "Parámetros de función"),
        new("query-parameters", "Parámetros de consulta"),
        new("request-body", "Cuerpo de la solicitud"),
        new("request-body", "Cuerpo de la petición"),
        new("request", "Solicitud"),
        new("response", "Respuesta"),
        new("example", "Ejemplo"),
        new("examples", "Ejemplos"),
        new("see-also", "Vea también"));

    /// <summary>Cells of types that name a primitive one.</summary>
    public static readonly WordTable<string> Types = new(
        new("String", "Cadena"),
        new("String", "Cadenas"),
        new("String", "Cadena de texto"),
        new("Boolean", "Booleano"),
        new("Integer", "Entero"),
        new("Integer", "Número entero"),
        new("Number", "Número"),
        new("Double", "Doble"),
        new("Binary", "Binario"),
        new("Stream", "Secuencia"),
        new("Duration", "Duración"),
        new("Date", "Fecha"),
        new("DateTimeOffset", "Fecha y hora"),
        new("Json", "Objeto JSON"),
        new("Object", "Objeto"),
        new("None", "Ninguno"),
        new("None", "Ninguna"));

    /// <summary>Words in front of the type of the items in a cell of a collection.</summary>
    public static readonly PhraseList Collections = new(
        WordMatch.Start,
        ("colección de", "Colección de X"),
        ("colección", "Colección X"),
        ("matriz de", "Matriz de X"),
        ("lista de", "Lista de X"),
        ("arreglo de", "Arreglo de X"));

    /// <summary>First cells of tables of headers and permissions.</summary>
    public static readonly WordTable<string> Names = new(
        new("Authorization", "Autorización"),
        new("Content-Type", "Tipo de contenido"),
        new("Application", "Aplicación"),
        new("Delegated (personal account)", WordMatch.Start, "delegado (cuenta personal", "Delegado (cuenta personal)"),
        new("Delegated (personal account)", WordMatch.Start, "delegada (cuenta personal", "Delegada (cuenta personal)"),
        new("Delegated", WordMatch.Start, "delegad", "Delegada (cuenta profesional)"));
}
