using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using DocGen.Pages.Vocabulary;
using Xunit;

namespace DocGen.Tests.Pages;

/// <summary>Every row of every table of words is held to the text that it names as seen.</summary>
public sealed class VocabularyTests
{
    public static TheoryData<string> Tables => [.. Fields().Select(NameOf)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void EachRowRecognizesTheTextThatItWasSeenIn(string table)
    {
        var vocabulary = (IVocabulary)Fields().Single(field => NameOf(field) == table).GetValue(null)!;
        Assert.NotEmpty(vocabulary.Rows);
        Assert.All(vocabulary.Rows, row => Assert.Equal(row.Phrase, vocabulary.PhraseIn(row.SeenIn)));
    }

    [Fact]
    public void ARowThatItsTextDoesNotHold_OrThatAnEarlierRowHides_IsFound()
    {
        PhraseList list = new(WordMatch.Word, ("one of", "One of these."), ("one of the following", "One of the following: `a`."), ("can be", "It may be so."));
        Assert.Equal(["one of", "one of", null], list.Rows.Select(row => list.PhraseIn(row.SeenIn)));
    }

    private static IEnumerable<FieldInfo> Fields() => typeof(IVocabulary).Assembly.GetTypes()
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(static field => typeof(IVocabulary).IsAssignableFrom(field.FieldType))
        .OrderBy(NameOf, System.StringComparer.Ordinal);

    private static string NameOf(FieldInfo field) => field.DeclaringType!.Name + "." + field.Name;
}
