using System.Linq;
using DocGen.Api.Model;
using Xunit;
using static DocGen.Tests.Api.ExamplePages;

namespace DocGen.Tests.Api;

/// <summary>Pages that a tool has rendered from a description of the API.</summary>
public sealed class RenderedPageTests
{
    private const string Text = """
        # Ferries

        Base URL: `https://ferry.example/api/v2`

        ### POST /sailings/{id}/bookings

        Books places.

        #### Parameters

        | Name | Located in | Type | Required | Description |
        |------|------------|------|----------|-------------|
        | id | path | integer | Yes | The key. |
        | body | body | [NewBooking](#newbooking) | Yes | What to book. |

        #### Responses

        | Code | Description | Schema |
        |------|-------------|--------|
        | 201 | Booked | [Booking](#booking) |

        ### GET /bookings

        Lists bookings.

        #### Parameters

        | Name | Located in | Type | Required | Description |
        |------|------------|------|----------|-------------|
        | state | query | string | No | Enum: `open`, `paid` |

        #### Responses

        | Code | Description | Schema |
        |------|-------------|--------|
        | 200 | All of them | [ [Booking](#booking) ] |

        ## Schemas

        ### NewBooking

        | Name | Type | Required | Description |
        |------|------|----------|-------------|
        | places | integer | Yes | How many. |
        | extras | [string] | No | What else. |

        ### Booking

        | Name | Type | Required | Description |
        |------|------|----------|-------------|
        | id | string (uuid) | Yes | The key. |
        """;

    private static readonly ApiModel s_model = Model(Read(Text));

    [Fact]
    public void TheSchemaOfAResponseIsItsType_AndBracketsAroundItMakeAList()
        => Assert.Equal("GET /bookings: Collection Booking\nPOST /sailings/{id}/bookings: Object Booking", s_model.DescribeResults());

    [Fact]
    public void AParameterThatIsLocatedInTheBodyIsTheBody()
        => Assert.Equal((ApiBodyKind.Entity, "NewBooking"),
            (s_model.FindContract("POST /sailings/{id}/bookings").Body.Kind, s_model.FindContract("POST /sailings/{id}/bookings").Body.Type!.Name));

    [Fact]
    public void SchemasAreTypes_BracketsMakeLists_AndListedValuesEnumerations()
    {
        Assert.Equal(["places: Int64", "extras: String collection"], s_model.FindType("NewBooking").Describe());
        Assert.Equal(["open", "paid"], s_model.Enums.Single().Members.Select(static member => member.Name));
    }

    [Fact]
    public void TheStatedAddressIsTheBase() => Assert.Equal("https://ferry.example/api/v2", s_model.BaseUrl);

    [Theory]
    [InlineData("The base URL is https://ferry.example/bookings/.", "https://ferry.example/bookings")]
    [InlineData("The base URL for all requests is [the service](https://ferry.example/api).", "https://ferry.example/api")]
    [InlineData("The base URL is `https://{host}/api`.", null)]
    [InlineData("Append the name to the base URL to get https://ferry.example/names.", null)]
    public void ASentenceStatesTheAddress(string sentence, string? address)
        => Assert.Equal(address, Model(Read(Text.Replace("Base URL: `https://ferry.example/api/v2`", sentence))).BaseUrl);

    [Fact]
    public void WhatTheRoutesBeginWithIsNoPartOfTheBase()
        => Assert.Equal("https://ferry.example", Model(Read(Text.Replace("GET /bookings", "GET /api/v2/bookings"))).BaseUrl);
}
