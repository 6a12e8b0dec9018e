using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DocGen.Package.Tests.Infrastructure;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Package.Tests;

/// <summary>Whoever builds the package of a source gets the package that everybody gets.</summary>
[Collection(PackageCollection.Name)]
public sealed class ReproducibleTests(PackageFixture package)
{
    [Fact]
    public async Task ThePackageHasTheSameBytesWhenItIsPackedAgainAndFromAnotherFolder()
    {
        var expected = await File.ReadAllBytesAsync(package.PackagePath);
        var elsewhere = Path.Combine(package.Folder, "another folder", "of the source");
        CopySource(elsewhere);

        Assert.Equal(expected, await Pack(TestFolders.Repository, "again"));
        Assert.Equal(expected, await Pack(elsewhere, "elsewhere"));
    }

    private async Task<byte[]> Pack(string source, string name)
    {
        var output = Path.Combine(package.Folder, "packed-" + name);
        await DotNet.Run(source, "pack", "generator", "-c", "Release", "-o", output);
        return await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(output)));
    }

    /// <summary>Copies what the package is built from, with the present time on all files.</summary>
    private static void CopySource(string destination)
    {
        var generator = Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "generator"), "*", SearchOption.AllDirectories);
        foreach (var file in Directory.EnumerateFiles(TestFolders.Repository).Concat(generator))
        {
            var name = Path.GetRelativePath(TestFolders.Repository, file);
            var folders = name.Split(Path.DirectorySeparatorChar);
            if (folders is ["generator", "bin" or "obj", ..])
            {
                continue;
            }

            var copy = Path.Combine(destination, name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, File.ReadAllBytes(file));
        }
    }
}
