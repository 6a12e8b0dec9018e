namespace DocGen.Pages.Vocabulary;

/// <summary>Names of members and parameters by which lists go on, and what their descriptions say of it.</summary>
internal static class PagingWords
{
    /// <summary>Parts of names of members that hold what asks for the next page: <c>"next_cursor": "dXNlcg"</c>.</summary>
    public static readonly PhraseList Cursors = new(
        WordMatch.Anywhere,
        ("next", "next_cursor"),
        ("continu", "continuationToken"));

    /// <summary>Members that hold the address of the next page: <c>"next_page_url": "https://shed.example/tools?page=2"</c>.</summary>
    public static readonly PhraseList Addresses = new(
        WordMatch.Whole,
        ("next_url", "next_url"),
        ("nexturl", "nextUrl"),
        ("next_uri", "next_uri"),
        ("nexturi", "nextUri"),
        ("next_link", "next_link"),
        ("nextlink", "nextLink"),
        ("next_href", "next_href"),
        ("nexthref", "nextHref"),
        ("next_page_url", "next_page_url"),
        ("nextpageurl", "nextPageUrl"),
        ("next_page_uri", "next_page_uri"),
        ("nextpageuri", "nextPageUri"),
        ("next_page_link", "next_page_link"),
        ("nextpagelink", "nextPageLink"));

    /// <summary>Members that hold addresses by relation: <c>"links": {"next": "https://shed.example/tools?page=2"}</c>.</summary>
    public static readonly PhraseList Links = new(
        WordMatch.Whole,
        ("links", "links"),
        ("_links", "_links"));

    /// <summary>The relation of the next page (RFC 8288).</summary>
    public static readonly PhraseList NextRelation = new(
        WordMatch.Whole,
        ("next", "next"));

    /// <summary>The relation of the page before, which tells that <c>next</c> beside it is one as well: <c>{"next":
    /// "https://…", "previous": null}</c>.</summary>
    public static readonly PhraseList PreviousRelation = new(
        WordMatch.Whole,
        ("previous", "previous"),
        ("prev", "prev"));

    /// <summary>Parameters that say how many elements are left out: <c>GET /tools?offset=20&amp;limit=10</c>.</summary>
    public static readonly PhraseList Offsets = new(
        WordMatch.Whole,
        ("offset", "offset"),
        ("skip", "skip"));

    /// <summary>Parameters that hold the number of a page: <c>GET /tools?page=2&amp;per_page=10</c>.</summary>
    public static readonly PhraseList Pages = new(
        WordMatch.Whole,
        ("page", "page"),
        ("page_number", "page_number"),
        ("pagenumber", "pageNumber"),
        ("page_no", "page_no"));

    /// <summary>Phrases that say that the first page has the number one.</summary>
    public static readonly PhraseList FirstIsOne = new(
        WordMatch.Word,
        ("default: 1", "The number of the page. Default: 1"),
        ("default 1", "The number of the page (default 1)."),
        ("default is 1", "The number of the page; the default is 1."),
        ("defaults to 1", "The number of the page. Defaults to 1."),
        ("starts at 1", "The number of the page, which starts at 1."),
        ("starting at 1", "The number of the page, starting at 1."),
        ("starting from 1", "The number of the page, starting from 1."),
        ("starts with 1", "The number of the page starts with 1."),
        ("first page is 1", "The first page is 1."),
        ("1-based", "The 1-based number of the page."),
        ("one-based", "The one-based number of the page."));

    /// <summary>Phrases that say that the first page has the number zero.</summary>
    public static readonly PhraseList FirstIsZero = new(
        WordMatch.Word,
        ("default: 0", "The number of the page. Default: 0"),
        ("default 0", "The number of the page (default 0)."),
        ("default is 0", "The number of the page; the default is 0."),
        ("defaults to 0", "The number of the page. Defaults to 0."),
        ("starts at 0", "The number of the page, which starts at 0."),
        ("starting at 0", "The number of the page, starting at 0."),
        ("starting from 0", "The number of the page, starting from 0."),
        ("first page is 0", "The first page is 0."),
        ("0-based", "The 0-based number of the page."),
        ("zero-based", "The zero-based number of the page."));

    /// <summary>Members that say whether there is a next page: <c>"has_more": true</c>.</summary>
    public static readonly PhraseList HasMore = new(
        WordMatch.Whole,
        ("has_more", "has_more"),
        ("hasmore", "hasMore"),
        ("has_next", "has_next"),
        ("hasnext", "hasNext"),
        ("has_next_page", "has_next_page"),
        ("hasnextpage", "hasNextPage"));

    /// <summary>Members that say how many elements all pages have: <c>"total_count": 117</c>.</summary>
    public static readonly PhraseList Totals = new(
        WordMatch.Whole,
        ("total", "total"),
        ("total_count", "total_count"),
        ("totalcount", "totalCount"),
        ("total_items", "total_items"),
        ("totalitems", "totalItems"),
        ("total_results", "total_results"),
        ("totalresults", "totalResults"));
}
