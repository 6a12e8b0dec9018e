using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>
/// Gives a copy of a library an assembly name of its own. A host loads one assembly of a name for all analyzers that share a loader, so two analyzers
/// that bring different versions of one library break each other; a name that nobody else has is met by nobody else.
/// The build compiles and runs this class as a task; it is no part of the generator.
/// </summary>
public sealed class RenameAssembly : Task
{
    /// <summary>The library.</summary>
    [Required]
    public string Source { get; set; }

    /// <summary>The copy; its file name without extension is its assembly name.</summary>
    [Required]
    public string Destination { get; set; }

    /// <summary>Writes the copy: the same bytes each time, and without a strong name, which only the library's authors can give.</summary>
    public override bool Execute()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Destination));
        using (var assembly = AssemblyDefinition.ReadAssembly(Source))
        {
            assembly.Name.Name = Path.GetFileNameWithoutExtension(Destination);
            assembly.Name.PublicKey = new byte[0];
            assembly.Name.HasPublicKey = false;
            assembly.MainModule.Name = Path.GetFileName(Destination);
            assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
            assembly.Write(Destination, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
        }

        Log.LogMessage(MessageImportance.Normal, "{0} -> {1}", Source, Destination);
        return true;
    }
}
