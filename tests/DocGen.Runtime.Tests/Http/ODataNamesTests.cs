using System;
using System.Linq;
using DocGen.Runtime.Http;
using DocGen.Runtime.Models;
using DocGen.Runtime.Serialization;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>C# names in queries become those that the service knows, as far as the types of what they are members of are known.</summary>
public sealed class ODataNamesTests
{
    [Theory]
    [InlineData("Id", "id")]
    [InlineData("CreatedAt,Title", "createdAt,title")]
    [InlineData("Authors/Name", "authors/name")]
    [InlineData("Authors/Mentor/Mentor/Name", "authors/mentor/mentor/name")]
    [InlineData("authors/Name", "authors/name")]
    [InlineData("Authors($select=Name)", "authors($select=name)")]
    [InlineData("Authors($select=Name,Mentor;$orderby=Name desc;$top=5)", "authors($select=name,mentor;$orderby=name desc;$top=5)")]
    [InlineData("Authors( select=Name ; filter=Name eq 'Name;)' )", "authors( select=name ; filter=name eq 'Name;)' )")]
    [InlineData("Authors($expand=Mentor($select=Name;$filter=Name ne null);$count=true),Title",
        "authors($expand=mentor($select=name;$filter=name ne null);$count=true),title")]
    [InlineData("Authors/$count,Title", "authors/$count,title")]
    [InlineData("Authors/$ref,*", "authors/$ref,*")]
    [InlineData("Authors($search=Name)", "authors($search=Name)")]
    [InlineData("Sequel($select=Id,Pages)", "sequel($select=id,Pages)")]
    [InlineData("Sequel/sample.book($select=Id,Pages)", "sequel/sample.book($select=id,pages)")]
    [InlineData("Sequel/sample.book/Authors($select=Name)", "sequel/sample.book/authors($select=name)")]
    [InlineData("Sequel/other.book($select=Id)", "sequel/other.book($select=Id)")]
    [InlineData("sample.audioBook/Length", "sample.audioBook/length")]
    [InlineData("Cover/Id,Title/Name,Pages/Id", "cover/Id,title/Name,pages/Id")]
    [InlineData("Other/Id,Authors/Other/Name", "Other/Id,authors/Other/Name")]
    [InlineData("Authors(Name)", "authors(Name)")]
    [InlineData("Authors($select=Name", "authors($select=name")]
    [InlineData("Authors($filter=Name eq 'Name", "authors($filter=name eq 'Name")]
    [InlineData("Authors/", "authors/")]
    [InlineData("", "")]
    public void MembersOfListsAreMapped(string items, string expected)
        => Assert.Equal(expected, ODataNames.MapItems(items, JsonModelCodec<Book>.Table));

    [Theory]
    [InlineData("Title eq 'Title''s Title' and Pages gt 3", "title eq 'Title''s Title' and pages gt 3")]
    [InlineData("(Title eq 'a')or(not(Pages lt 3))", "(title eq 'a')or(not(pages lt 3))")]
    [InlineData("Title desc", "title desc")]
    [InlineData("contains(Title,'Title') and length(Authors/Mentor/Name) gt -Pages", "contains(title,'Title') and length(authors/mentor/name) gt -pages")]
    [InlineData("Title(Title) eq 1", "Title(title) eq 1")]
    [InlineData("Authors/any(a: a/Name eq 'Name' and Title eq 'a')", "authors/any(a: a/name eq 'Name' and title eq 'a')")]
    [InlineData("Authors/all( a:a/Mentor/Name eq Title)and Pages eq 1", "authors/all( a:a/mentor/name eq title)and pages eq 1")]
    [InlineData("Authors/any(Title:Title/Name eq 'x') and Title eq 'y'", "authors/any(Title:Title/name eq 'x') and title eq 'y'")]
    [InlineData("Related/any(r: r/sample.book/Authors/any(a: a/Name eq r/Id or a/Title eq $it/Title))",
        "related/any(r: r/sample.book/authors/any(a: a/name eq r/id or a/Title eq $it/title))")]
    [InlineData("Authors/any() and Title ne null", "authors/any() and title ne null")]
    [InlineData("Authors/any(a: Related/any() and a/Name eq 'x') and Title ne null", "authors/any(a: related/any() and a/name eq 'x') and title ne null")]
    [InlineData("Authors/$count gt 1", "authors/$count gt 1")]
    [InlineData("any(Title)", "any(title)")]
    [InlineData("Other/any(o: o/Title eq Title)", "Other/any(o: o/Title eq title)")]
    [InlineData("Authors/Name(Title)", "authors/Name(title)")]
    [InlineData("CreatedAt gt 2024-01-01T00:00:00+01:00 and Id eq A0000000-Id00-0000-0000-000000000000",
        "createdAt gt 2024-01-01T00:00:00+01:00 and id eq A0000000-Id00-0000-0000-000000000000")]
    [InlineData("Title eq @Title and sample.Title'Title' ne Other.Title", "title eq @Title and sample.Title'Title' ne Other.Title")]
    [InlineData("Authors/any(a", "authors/any(a")]
    [InlineData("Title eq 'Title", "title eq 'Title")]
    public void MembersInExpressionsAreMapped(string expression, string expected)
        => Assert.Equal(expected, ODataNames.MapExpression(expression, JsonModelCodec<Book>.Table));

    [Theory]
    [InlineData("Child/ChildList($select=SampleLink,AB)", "child/childList($select=@sample.link,a=b)")]
    [InlineData("Json/Text,JsonList/Text,Anything/Text,AnythingList/Value,TextList/Text",
        "json/Text,jsonList/Text,anything/Text,anythingList/Value,textList/Text")]
    public void WhatIsNoModelHasNoMembers(string items, string expected)
        => Assert.Equal(expected, ODataNames.MapItems(items, JsonModelCodec<Values>.Table));

    [Fact]
    public void NothingIsMappedWithoutAType()
    {
        const string Text = "Title eq 1";
        Assert.Same(Text, ODataNames.MapExpression(Text, null));
        Assert.Same("title", ODataNames.MapItems("title", JsonModelCodec<Book>.Table));
    }

    [Fact]
    public void WhatIsNestedTooDeeplyStays()
    {
        const int Depth = 100_000;
        var lambdas = string.Concat(Enumerable.Repeat("Authors/any(a:", Depth)) + "Title eq 1" + new string(')', Depth);
        Assert.EndsWith("Title eq 1" + new string(')', Depth), ODataNames.MapExpression(lambdas, JsonModelCodec<Book>.Table), StringComparison.Ordinal);
        var expansions = string.Concat(Enumerable.Repeat("Mentor($expand=", Depth)) + "Name";
        Assert.EndsWith("Name", ODataNames.MapItems(expansions, JsonModelCodec<Person>.Table), StringComparison.Ordinal);
    }

    [Fact]
    public void NoTextIsTooOddToBeMapped()
    {
        string[] parts = ["Title", "Authors", "/", "(", ")", "any", ":", "a", "'", ";", "$select=", "$expand", "=", ",", " ", "@", "1", "-", ".",
            "sample.book", "$it"];
        var random = new Random(20261122);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => parts[random.Next(parts.Length)]));
            Assert.Equal(text, ODataNames.MapItems(text, JsonModelCodec<Book>.Table), ignoreCase: true);
            Assert.Equal(text, ODataNames.MapExpression(text, JsonModelCodec<Book>.Table), ignoreCase: true);
        }
    }
}
