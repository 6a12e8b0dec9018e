namespace DocGen.Pages.Vocabulary;

/// <summary>Words of pages in Portuguese, each with the English one that has its meaning.</summary>
internal static class PortugueseWords
{
    /// <summary>Heads of columns.</summary>
    public static readonly WordTable<string> Heads = new(
        new("Property", "Propriedade"),
        new("Property", "Nome da propriedade"),
        new("Relationship", "Relação"),
        new("Relationship", "Nome da relação"),
        new("Name", "Nome"),
        new("Method", "Método"),
        new("Function", "Função"),
        new("Action", "Ação"),
        new("Parameter", "Parâmetro"),
        new("Parameter", "Nome do parâmetro"),
        new("Member", "Membro"),
        new("Header", "Cabeçalho"),
        new("Field", "Campo"),
        new("Attribute", "Atributo"),
        new("Type", "Tipo"),
        new("Data type", "Tipo de dados"),
        new("Return type", "Tipo de retorno"),
        new("Value", "Valor"),
        new("Description", "Descrição"),
        new("Comments", "Comentários"),
        new("Required", "Obrigatório"),
        new("Default", "Padrão"),
        new("Example", "Exemplo"),
        new("Examples", "Exemplos"),
        new("Permission type", "Tipo de permissão"));

    /// <summary>Headings, with the names that links to the English ones use.</summary>
    public static readonly WordTable<string> Headings = new(
        new("properties", "Propriedades"),
        new("relationships", "Relações"),
        new("methods", "Métodos"),
        new("members", "Membros"),
        new("json-representation", "Representação JSON"),
        new("permissions", "Permissões"),
        new("http-request", "Solicitação HTTP"),
        new("request-headers", "Cabeçalhos de solicitação"),
        new("request-headers", "Cabeçalhos da solicitação"),
        new("path-parameters", "Parâmetros"),
        new("path-parameters", "Parâmetros de caminho"),
        new("function-parameters", "Parâmetros de função"),
        new("query-parameters", "Parâmetros de consulta"),
        new("request-body", "Corpo da solicitação"),
        new("request-body", "Corpo da requisição"),
        new("request", "Solicitação"),
        new("response", "Resposta"),
        new("example", "Exemplo"),
        new("examples", "Exemplos"),
        new("see-also", "Confira também"));

    /// <summary>Cells of types that name a primitive one.</summary>
    public static readonly WordTable<string> Types = new(
        new("String", "Cadeia de caracteres"),
        new("String", "Cadeias de caracteres"),
        new("String", "Texto"),
        new("Boolean", "Booliano"),
        new("Boolean", "Booleano"),
        new("Int32", "Inteiro de 32 bits"),
        new("Integer", "Inteiro"),
        new("Integer", "Número inteiro"),
        new("Number", "Número"),
        new("Double", "Duplo"),
        new("Single", "Único"),
        new("Binary", "Binário"),
        new("Binary", "Binária"),
        new("Stream", "Fluxo"),
        new("Duration", "Duração"),
        new("Date", "Data"),
        new("DateTimeOffset", "Data e hora"),
        new("Json", "Objeto JSON"),
        new("Object", "Objeto"),
        new("None", "Nenhum"),
        new("None", "Nenhuma"),
        new("None", "Nenhum(a)"),
        new("None", "Sem Conteúdo"));

    /// <summary>Words in front of the type of the items in a cell of a collection.</summary>
    public static readonly PhraseList Collections = new(
        WordMatch.Start,
        ("coleção de", "Coleção de X"),
        ("coleção", "Coleção X"),
        ("conjunto de", "Conjunto de X"),
        ("conjunto", "Conjunto X"),
        ("matriz de", "Matriz de X"),
        ("lista de", "Lista de X"));

    /// <summary>First cells of tables of headers and permissions.</summary>
    public static readonly WordTable<string> Names = new(
        new("Authorization", "Autorização"),
        new("Accept", "Aceitar"),
        new("Content-Type", "Tipo de conteúdo"),
        new("Application", "Aplicativo"),
        new("Delegated (personal account)", WordMatch.Start, "delegado (conta pessoal", "Delegado (conta pessoal)"),
        new("Delegated (personal account)", WordMatch.Start, "delegada (conta pessoal", "Delegada (conta pessoal)"),
        new("Delegated", WordMatch.Start, "delegad", "Delegada (conta corporativa)"));
}
