using DocGen.Tests.Infrastructure;

namespace DocGen.Tests.Generator;

/// <summary>
/// Pages of a family that has neither annotations nor kinds in its front matter: keys in parentheses, a host of one's own in front of each route,
/// navigation tables, types behind a prefix that nothing documents, and values in quotes.
/// </summary>
internal static class LedgerDocSet
{
    /// <summary>A type.</summary>
    public const string Account = """
        ---
        title: account resource type
        author: someone
        ---

        # account resource type

        [!INCLUDE[note](../includes/note.md)]

        Stands for an account of the ledger.

        ## Methods

        | Method | Return Type|Description |
        |:-------|:-----------|:-----------|
        |[GET account](../api/ledger_account_get.md)|account|Gets an account.|
        |[PATCH account](../api/ledger_account_update.md)|account|Changes an account.|

        ## Navigation

        | Navigation |Return Type| Description |
        |:----------|:----------|:-------------|
        |[owner](ledger_owner.md)|owner |Who owns it.|
        |[bookings](ledger_booking.md)|bookings |What was booked.|

        ## Properties

        | Property | Type |Description |
        |:---------|:-----|:-----------|
        |id|GUID|The key. Non-editable.|
        |opened|date|Since when.|
        |balance|decimal|What is in it.|
        |state|LEDGER.accountState|It can be " ", "Draft", "In Review" or "Open".|
        |changed|datetime|Read-Only.|

        ## JSON representation

        ```json
        {
            "id": "GUID",
            "opened": "date",
            "balance": "decimal",
            "state": "LEDGER.accountState",
            "changed": "datetime"
        }
        ```
        """;

    /// <summary>A type that the first one leads to.</summary>
    public const string Owner = """
        # owner resource type

        Who has accounts.

        ## Properties

        | Property | Type |Description |
        |:---------|:-----|:-----------|
        |id|GUID|The key.|
        |name|string|What the owner is called.|
        """;

    /// <summary>Another, in the plural.</summary>
    public const string Booking = """
        # booking resource type

        A line of the ledger.

        ## Properties

        | Property | Type |Description |
        |:---------|:-----|:-----------|
        |id|GUID|The key.|
        |amount|decimal|How much.|
        """;

    /// <summary>Reads one and lists another.</summary>
    public const string Get = """
        # Get accounts

        Gets an account.

        ## HTTP request

        Replace the prefix with your own.

        ```
        GET ledgerPrefix/firms({id})/accounts({id})
        ```

        ## Request body

        Do not supply a request body for this method.

        ## Response

        If successful, this method returns a ```200 OK``` response code and an **accounts** object in the response body.

        **Request**

        ```json
        GET https://{ledgerPrefix}/api/v2.0/firms({id})/accounts({id})
        ```
        """;

    /// <summary>Changes one.</summary>
    public const string Update = """
        # Update accounts

        Changes an account.

        ## HTTP request

        ```
        PATCH ledgerPrefix/firms({id})/accounts({id})
        ```

        ## Request headers

        |Header         |Value                     |
        |---------------|--------------------------|
        |Authorization  |Bearer {token}. Required. |
        |If-Match       |Required. The tag that was read. |

        ## Request body

        In the request body, supply the values for relevant fields that should be updated.

        ## Response

        If successful, this method returns a ```200 OK``` response code and an updated **accounts** object in the response body.
        """;

    /// <summary>Lists below one.</summary>
    public const string List = """
        # Get bookings

        Gets the bookings of an account.

        ## HTTP request

        ```
        GET ledgerPrefix/firms({id})/accounts({id})/bookings
        ```

        ## Response

        If successful, this method returns a ```200 OK``` response code and a list of **bookings** in the response body.
        """;

    /// <summary>The whole set; it gives no diagnostic.</summary>
    public static DocSet All { get; } = DocSet.Of(
        ("docs/resources/ledger_account.md", Account),
        ("docs/resources/ledger_owner.md", Owner),
        ("docs/resources/ledger_booking.md", Booking),
        ("docs/api/ledger_account_get.md", Get),
        ("docs/api/ledger_account_update.md", Update),
        ("docs/api/ledger_booking_list.md", List));
}
