using DocGen.Tests.Infrastructure;

namespace DocGen.Tests.Generator.Styles;

/// <summary>
/// Pages that a tool has rendered from a description of the API: request lines as headings, tables of parameters with their places,
/// responses with their schemas.
/// </summary>
internal static class RequestHeadings
{
    /// <summary>The pages.</summary>
    public static DocSet All { get; } = DocSet.Of(
        ("docs/ferry.md", Ferry));

    private const string Ferry = """
        # Ferry API

        Base URL: `https://ferry.example/api/v2`

        Authenticate with an API key in the `X-Api-Key` header.

        ## Sailings

        ### GET /sailings

        Lists the sailings of a day.

        #### Parameters

        | Name | Located in | Type | Required | Description |
        |------|------------|------|----------|-------------|
        | day | query | string (date) | Yes | The day of the sailings. |
        | harbour | query | string | No | The harbour that they start from. |
        | page | query | integer | No | The page of results, starting at 1. |
        | per_page | query | integer | No | The number of results a page. Default: 20. |

        #### Responses

        | Code | Description | Schema |
        |------|-------------|--------|
        | 200 | The sailings of the day | array of [Sailing](#sailing) |
        | 400 | Invalid day | [Error](#error) |

        ### POST /sailings/{sailingId}/bookings

        Books places on a sailing.

        #### Parameters

        | Name | Located in | Type | Required | Description |
        |------|------------|------|----------|-------------|
        | sailingId | path | integer | Yes | The key of the sailing. |
        | body | body | [NewBooking](#newbooking) | Yes | What to book. |

        #### Responses

        | Code | Description | Schema |
        |------|-------------|--------|
        | 201 | Booked | [Booking](#booking) |
        | 409 | No place left | [Error](#error) |

        ### DELETE /bookings/{bookingId}

        Gives the places back.

        #### Parameters

        | Name | Located in | Type | Required | Description |
        |------|------------|------|----------|-------------|
        | bookingId | path | string (uuid) | Yes | The key of the booking. |

        #### Responses

        | Code | Description |
        |------|-------------|
        | 204 | The places were given back |
        | 404 | No such booking |

        ## Schemas

        ### Sailing

        | Name | Type | Required | Description |
        |------|------|----------|-------------|
        | id | integer | Yes | The key of the sailing. |
        | harbour | string | Yes | The harbour that it starts from. |
        | departure | string (date-time) | Yes | When it leaves. |
        | freePlaces | integer | No | How many places are left. |
        | state | string | No | Enum: `planned`, `boarding`, `left` |

        ### NewBooking

        | Name | Type | Required | Description |
        |------|------|----------|-------------|
        | places | integer | Yes | How many places. |
        | name | string | Yes | The name of the traveller. |
        | extras | [string] | No | What else is wanted. |

        ### Booking

        | Name | Type | Required | Description |
        |------|------|----------|-------------|
        | id | string (uuid) | Yes | The key of the booking. |
        | places | integer | Yes | How many places. |
        | name | string | Yes | The name of the traveller. |
        | price | number | No | What it costs. |

        ### Error

        | Name | Type | Required | Description |
        |------|------|----------|-------------|
        | code | string | Yes | What went wrong, for programs. |
        | message | string | Yes | What went wrong, for people. |
        """;
}
