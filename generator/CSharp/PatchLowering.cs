using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>
/// The tables of updatable members as patch classes. Equal tables of a type share one. The table of the type's own update page is
/// <c>&lt;Type&gt;Patch</c>, others are <c>&lt;Type&gt;&lt;LastLiteralSegment&gt;Patch</c>; a type with one table has the plain name for it.
/// </summary>
internal sealed class PatchLowering(BuilderTree tree, ModelNames names, TypeMap types, MemberNames modelMembers, DocumentationBuilder documentation,
    string requestsNamespace)
{
    private readonly Dictionary<string, Table> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PatchInterface> _interfaces = new(StringComparer.Ordinal);
    private readonly NameScope _scope = new();
    private readonly Dictionary<string, NameScope> _series = new(StringComparer.Ordinal);

    /// <summary>Collects and names all tables.</summary>
    public IEnumerable<CSharpDeclaration> Lower()
    {
        var bodies = tree.FirstNodes.Where(static entry => entry.Key.Body.Kind == ApiBodyKind.Patch).ToList();
        bodies.Sort(static (left, right) => string.CompareOrdinal(left.Value.Route, right.Value.Route));
        foreach (var body in bodies)
        {
            foreach (var patch in body.Key.Body.Patches)
            {
                Add(patch, body.Value);
            }
        }

        NameTables();
        foreach (var body in bodies.Where(static body => body.Key.Body.Patches.Count > 1))
        {
            AddInterface(body.Key.Body, body.Value);
        }

        return _tables.Values.Select(Create).Concat<CSharpDeclaration>(_interfaces.Values);
    }

    /// <summary>The type of a patch body's parameter: a class, or the interface of several; null without a table.</summary>
    public string? FindParameterType(ApiBody body)
    {
        if (body.Patches.IsEmpty)
        {
            return null;
        }

        var classes = Classes(body);
        return classes.Count == 1 ? classes.First() : _interfaces[InterfaceKey(classes)].Name;
    }

    private static string Key(ApiPatch patch)
    {
        var members = patch.Members.Select(static member => member.Name + ":" + (int)member.Type.Kind + member.Type.Name
            + (member.Type.IsCollection ? "[]" : "") + (member.Type.IsMap ? "{}" : ""));
        return patch.TypeName + "|" + string.Join("|", members.OrderBy(static member => member, StringComparer.Ordinal));
    }

    private static string InterfaceKey(SortedSet<string> classes) => string.Join("|", classes);

    private SortedSet<string> Classes(ApiBody body)
        => new(body.Patches.Select(patch => _tables[Key(patch)].Name), StringComparer.Ordinal);

    private void Add(ApiPatch patch, BuilderNode node)
    {
        var key = Key(patch);
        if (!_tables.TryGetValue(key, out var table))
        {
            _tables.Add(key, table = new Table(patch, node, key));
        }

        // The own page's words go before those of pages that show the type elsewhere.
        if (patch.IsTypesOwn && !table.Patch.IsTypesOwn)
        {
            table.Patch = patch;
        }
    }

    private void NameTables()
    {
        var groups = _tables.Values.GroupBy(static table => table.Patch.TypeName, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal);
        var others = new List<Table>();
        foreach (var group in groups)
        {
            var ordered = group.OrderBy(static table => table.Patch.IsTypesOwn ? 0 : 1)
                .ThenBy(static table => table.Node.Route, StringComparer.Ordinal).ThenBy(static table => table.Key, StringComparer.Ordinal).ToList();
            var type = names.Find(group.Key);
            if (type is not null)
            {
                ordered[0].Name = Claim(type.RequestName);
            }

            others.AddRange(ordered.Skip(type is null ? 0 : 1));
        }

        foreach (var table in others)
        {
            table.Name = Claim(names.Find(table.Patch.TypeName)?.RequestName + LastLiteral(table.Node));
        }
    }

    private string Claim(string name)
    {
        // The scope holds whole names, because an interface's name could be a class's.
        if (!_series.TryGetValue(name, out var unsuffixed))
        {
            _series.Add(name, unsuffixed = new NameScope());
        }

        while (true)
        {
            var candidate = unsuffixed.Claim(name) + "Patch";
            if (_scope.Take(candidate))
            {
                return candidate;
            }
        }
    }

    private static string LastLiteral(BuilderNode node)
        => NodeRoutes.LastLiteral(node)?.Segment is { } segment ? StepNames.Short(segment) : "";

    private void AddInterface(ApiBody body, BuilderNode node)
    {
        var classes = Classes(body);
        var key = InterfaceKey(classes);
        if (classes.Count == 1 || _interfaces.ContainsKey(key))
        {
            return;
        }

        var type = names.Find(body.Type?.Name)?.RequestName;
        var name = type is not null && _scope.Take("I" + type + "Patch") ? "I" + type + "Patch" : Claim("I" + type + LastLiteral(node));
        _interfaces.Add(key, new PatchInterface
        {
            Name = name,
            Documentation = new Documentation { Summary = "What can be sent to update " + NodeRoutes.Describe(node) + "." },
        });
        foreach (var table in _tables.Values.Where(table => classes.Contains(table.Name)))
        {
            table.Interfaces.Add(name);
        }
    }

    private PatchClass Create(Table table)
    {
        var patch = table.Patch;
        var scope = new NameScope(ReservedNames.RequestMembers);
        scope.Take(table.Name);
        var wireNames = patch.Members.Select(static member => member.Name).ToArray();
        var memberNames = wireNames.Select(wireName => modelMembers.Find(patch.TypeName, wireName)).ToArray();
        scope.ClaimAll(wireNames, memberNames);
        var members = new ModelMember[memberNames.Length];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = ModelLowering.CreateMember(patch.Members[i], memberNames[i], types.Map(patch.Members[i].Type, requestsNamespace), documentation);
        }

        var subject = patch.TypeName.Length == 0 ? NodeRoutes.Describe(table.Node) : patch.TypeName;
        return new PatchClass
        {
            Name = table.Name,
            WireName = patch.TypeName,
            Members = new(members),
            Interfaces = table.Interfaces.ToEquatableArray(),
            Documentation = new Documentation { Summary = "An update of " + subject + ": what is not assigned is not sent, an assigned null is sent." },
        };
    }

    private sealed class Table(ApiPatch patch, BuilderNode node, string key)
    {
        public ApiPatch Patch { get; set; } = patch;

        public BuilderNode Node { get; } = node;

        public string Key { get; } = key;

        public string Name { get; set; } = "";

        public SortedSet<string> Interfaces { get; } = new(StringComparer.Ordinal);
    }
}
