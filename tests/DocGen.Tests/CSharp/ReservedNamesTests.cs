using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocGen.CSharp;
using DocGen.CSharp.Model;
using DocGen.Emit;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace DocGen.Tests.CSharp;

public class ReservedNamesTests
{
    [Theory]
    [InlineData("JsonModel", nameof(ReservedNames.RecordMembers))]
    [InlineData("JsonPatch", nameof(ReservedNames.RequestMembers))]
    [InlineData("JsonRequest", nameof(ReservedNames.RequestMembers))]
    [InlineData("RequestOptions", nameof(ReservedNames.OptionsMembers))]
    [InlineData("ApiClientBase", nameof(ReservedNames.BuilderMembers))]
    public void EveryMemberOfAnEmittedBaseTypeIsReserved(string baseType, string set)
    {
        var reserved = (HashSet<string>)typeof(ReservedNames).GetField(set)!.GetValue(null)!;
        Assert.Empty(MemberNames(baseType).Except(reserved));
    }

    [Fact]
    public void EveryEmittedCodecOfTheRuntimeIsReserved()
    {
        var codecs = Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "generator", "Support", "Serialization"), "*Codec.cs")
            .Select(Path.GetFileNameWithoutExtension);
        Assert.Empty(codecs.Except(ReservedNames.CodecTypes));
    }

    private static IEnumerable<string> MemberNames(string type)
    {
        var path = Path.Combine(TestFolders.Repository, "generator", "Support", type + ".cs");
        var root = CSharpSyntaxTree.ParseText(SupportText.Cut(File.ReadAllText(path), SupportParts.All)).GetRoot();
        var declaration = root.DescendantNodes().OfType<TypeDeclarationSyntax>().Single(declaration => declaration.Identifier.Text == type);
        return declaration.Members.Where(
            member => !member.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PrivateKeyword))
                || member.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.ProtectedKeyword)))
            .SelectMany(Names).Where(name => !name.StartsWith('_')).Distinct();
    }

    private static IEnumerable<string> Names(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => [method.Identifier.Text],
        PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property => [property.Identifier.Text],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.Text),
        BaseTypeDeclarationSyntax nested => [nested.Identifier.Text],
        _ => [],
    };
}
