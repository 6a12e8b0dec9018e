using DocGen.Tests.Infrastructure;

namespace DocGen.Tests.Generator.Styles;

/// <summary>Pages in another language, with the English headings as anchors.</summary>
internal static class TranslatedPages
{
    /// <summary>The pages.</summary>
    public static DocSet All { get; } = DocSet.Of(
        ("docs/resources/lockerbox.md", Lockerbox),
        ("docs/api/lockerbox-list.md", LockerboxList),
        ("docs/api/lockerbox-open.md", LockerboxOpen));

    private const string Lockerbox = """
        ---
        title: Tipo de recurso lockerBox
        description: Representa um armário de uma estação.
        ms.localizationpriority: medium
        doc_type: resourcePageType
        ---

        # <a name="lockerbox-resource-type"></a>Tipo de recurso lockerBox

        Namespace: example.lockers

        Representa um armário de uma estação.

        ## <a name="methods"></a>Métodos

        |Método|Tipo de retorno|Descrição|
        |:---|:---|:---|
        |[Listar lockerBoxes](../api/lockerbox-list.md)|Coleção [lockerBox](../resources/lockerbox.md)|Obtenha uma lista dos armários e suas propriedades.|
        |[Abrir](../api/lockerbox-open.md)|Nenhum|Abre um armário.|

        ## <a name="properties"></a>Propriedades

        |Propriedade|Tipo|Descrição|
        |:---|:---|:---|
        |id|Cadeia de caracteres|O identificador do armário. Somente leitura.|
        |label|Cadeia de caracteres|O rótulo na porta.|
        |tags|Coleção de cadeias de caracteres|As marcas do armário.|
        |isOpen|Booliano|Especifica se o armário está aberto.|
        |changedDateTime|DateTimeOffset|A data e a hora da última alteração.|
        |state|lockerState|O estado do armário. Os valores possíveis são: `free`, `taken`, `broken`.|

        ## <a name="relationships"></a>Relações

        Nenhum.

        ## <a name="json-representation"></a>Representação JSON

        Veja a seguir uma representação JSON do recurso.

        <!-- {
          "blockType": "resource",
          "keyProperty": "id",
          "@odata.type": "example.lockers.lockerBox"
        } -->
        ```json
        {
          "@odata.type": "#example.lockers.lockerBox",
          "id": "String (identifier)",
          "label": "String",
          "tags": ["String"],
          "isOpen": "Boolean",
          "changedDateTime": "String (timestamp)",
          "state": "String"
        }
        ```
        """;

    private const string LockerboxList = """
        ---
        title: Listar lockerBoxes
        description: Obtenha uma lista dos armários e suas propriedades.
        doc_type: apiPageType
        ---

        # <a name="list-lockerboxes"></a>Listar lockerBoxes

        Namespace: example.lockers

        Obtenha uma lista dos objetos [lockerBox](../resources/lockerbox.md) e suas propriedades.

        ## <a name="permissions"></a>Permissões

        Uma das seguintes permissões é obrigatória para chamar esta API.

        |Tipo de permissão|Permissões (da com menos para a com mais privilégios)|
        |:---|:---|
        |Delegado (conta corporativa ou de estudante)|Locker.Read.All|
        |Delegado (conta pessoal da Microsoft)|Sem suporte.|
        |Aplicativo|Locker.Read.All|

        ## <a name="http-request"></a>Solicitação HTTP

        <!-- {
          "blockType": "ignored"
        }
        -->
        ``` http
        GET /stations/{stationId}/boxes
        ```

        ## <a name="optional-query-parameters"></a>Parâmetros de consulta opcionais

        Este método oferece suporte aos [parâmetros de consulta OData](/graph/query-parameters) para personalizar a resposta.

        ## <a name="request-headers"></a>Cabeçalhos de solicitação

        |Nome|Descrição|
        |:---|:---|
        |Authorization|{token} de portador. Obrigatório.|

        ## <a name="request-body"></a>Corpo da solicitação

        Não forneça um corpo de solicitação para esse método.

        ## <a name="response"></a>Resposta

        Se tiver êxito, este método retornará `200 OK` e uma coleção de objetos [lockerBox](../resources/lockerbox.md) no corpo da resposta.

        ## <a name="examples"></a>Exemplos

        ### <a name="request"></a>Solicitação

        <!-- {
          "blockType": "request",
          "name": "list_lockerbox"
        }
        -->
        ``` http
        GET https://lockers.example/v1.0/stations/{stationId}/boxes
        ```

        ### <a name="response"></a>Resposta

        <!-- {
          "blockType": "response",
          "truncated": true,
          "@odata.type": "Collection(example.lockers.lockerBox)"
        }
        -->
        ``` http
        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "value": [
            {
              "@odata.type": "#example.lockers.lockerBox",
              "id": "7f6d1b3c",
              "label": "A7",
              "isOpen": false
            }
          ]
        }
        ```
        """;

    private const string LockerboxOpen = """
        ---
        title: 'lockerBox: open'
        description: Abre um armário.
        doc_type: apiPageType
        ---

        # <a name="lockerbox-open"></a>lockerBox: open

        Namespace: example.lockers

        Abre um armário.

        ## <a name="http-request"></a>Solicitação HTTP

        ``` http
        POST /stations/{stationId}/boxes/{boxId}/open
        ```

        ## <a name="request-headers"></a>Cabeçalhos de solicitação

        |Nome|Descrição|
        |:---|:---|
        |Authorization|{token} de portador. Obrigatório.|
        |Content-Type|application/json. Obrigatório.|

        ## <a name="request-body"></a>Corpo da solicitação

        No corpo da solicitação, forneça uma representação JSON dos parâmetros.

        |Parâmetro|Tipo|Descrição|
        |:---|:---|:---|
        |code|Cadeia de caracteres|O código da porta. Obrigatório.|
        |minutes|Int32|Quantos minutos a porta fica aberta.|

        ## <a name="response"></a>Resposta

        Se tiver êxito, esta ação retornará um código de resposta `204 No Content`.

        ## <a name="examples"></a>Exemplos

        ### <a name="request"></a>Solicitação

        ``` http
        POST https://lockers.example/v1.0/stations/{stationId}/boxes/{boxId}/open
        Content-Type: application/json

        {
          "code": "2580",
          "minutes": 5
        }
        ```

        ### <a name="response"></a>Resposta

        ``` http
        HTTP/1.1 204 No Content
        ```
        """;
}
