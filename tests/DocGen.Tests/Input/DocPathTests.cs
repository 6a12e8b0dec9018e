using DocGen.Input;
using Xunit;

namespace DocGen.Tests.Input;

public sealed class DocPathTests
{
    [Theory]
    [InlineData("a.md", true)]
    [InlineData("a.MD", true)]
    [InlineData("a.markdown", true)]
    [InlineData("a.md.txt", true)]
    [InlineData("a.mdx", true)]
    [InlineData("a.json", false)]
    [InlineData("md", false)]
    public void PagesAreKnownByTheirExtension(string path, bool expected) => Assert.Equal(expected, DocPath.IsPage(path));

    [Theory]
    [InlineData("/repo/", "/repo/docs/a.md", "docs/a.md")]
    [InlineData("/repo/project/", "/repo/docs/a.md", "../docs/a.md")]
    [InlineData("/repo/project/", "/repo/project/../docs/./a.md", "../docs/a.md")]
    [InlineData("C:\\repo\\", "c:\\Repo\\docs\\a.md", "docs/a.md")]
    [InlineData("/repo/", "/Repo/docs/a.md", "../Repo/docs/a.md")]
    [InlineData("C:\\repo\\", "D:\\docs\\a.md", "D:/docs/a.md")]
    [InlineData("\\\\server\\repo", "\\\\server\\repo\\docs\\a.md", "docs/a.md")]
    [InlineData("/repo/", "/repo/docs\\a.md", "docs\\a.md")]
    [InlineData("", "C:\\docs\\a.md", "C:/docs/a.md")]
    [InlineData("docs", "docs/a.md", "a.md")]
    [InlineData("/", "/docs/a.md", "docs/a.md")]
    public void PagesAreNamedRelativeToTheRoot(string root, string path, string expected)
        => Assert.Equal(expected, DocPath.Relative(DocPath.Directory(root), path));

    [Theory]
    [InlineData("/repo/docs/a.md", "/repo/sample/../docs/a.md", true)]
    [InlineData("C:\\repo\\a.md", "c:/Repo/a.md", true)]
    [InlineData("/repo/a.md", "/Repo/a.md", false)]
    [InlineData("/repo/a/b.md", "/repo/a\\b.md", false)]
    public void OneFileHasOneKey(string path, string other, bool isSame) => Assert.Equal(isSame, DocPath.Key(path) == DocPath.Key(other));
}
