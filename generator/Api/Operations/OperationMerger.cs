using System;
using System.Collections.Generic;
using DocGen.Api.Model;

namespace DocGen.Api.Operations;

/// <summary>Makes one operation for each verb and route. Routes documented by the same pages share one contract object.</summary>
internal sealed class OperationMerger
{
    private readonly OperationContext _context;
    private readonly RouteMap _map;
    private readonly OperationSource[] _sources;
    private readonly ApiContract?[] _contracts;
    private readonly ContractReader _reader;
    private readonly ContractMerger _merger;

    /// <summary>Makes one for the documented routes; the structures have to be there.</summary>
    public OperationMerger(OperationContext context, RouteMap map)
    {
        (_context, _map) = (context, map);
        (_reader, _merger) = (new ContractReader(context), new ContractMerger(context));
        _contracts = new ApiContract?[map.Contracts.Count];
        _sources = new OperationSource[map.Pages.Count];
        LinkOwners();
    }

    /// <summary>Types the operations, and adds to the structures what their routes tell.</summary>
    public List<ApiOperation> Merge(IReadOnlyList<RoutedGroup> groups)
    {
        new ResponseInference(_context, (source, group) => _reader.IsResponseDocumented(source, group.Verb, group.Form)).Run(_map.Groups, _sources);
        new RouteRelationships(_context, GetContract).Apply(groups);
        var operations = new List<ApiOperation>(groups.Count);
        foreach (var group in groups)
        {
            operations.Add(new ApiOperation(group.Verb, group.Route, GetContract(group)) { Address = group.Address });
        }

        return operations;
    }

    private ApiContract GetContract(RoutedGroup group)
    {
        if (group.Contract < 0)
        {
            return GetContract(group, group.Sources[0]).Contract;
        }

        if (_contracts[group.Contract] is { } known)
        {
            return known;
        }

        var shared = _map.Contracts[group.Contract];
        var parts = new List<ApiContract>(shared.Deciding.Count);
        foreach (var source in shared.Deciding)
        {
            parts.Add(GetContract(group, source).Contract);
        }

        return _contracts[group.Contract] = _merger.Merge(parts, shared, group, _sources[group.Sources[0]]);
    }

    /// <summary>What one page says of an operation.</summary>
    private (OperationSource Source, ApiContract Contract) GetContract(RoutedGroup group, int page)
    {
        var source = _sources[page];
        foreach (var made in source.Contracts)
        {
            if (made.Form == group.Form && made.Verb == group.Verb)
            {
                return (source, made.Contract);
            }
        }

        var contract = _reader.Read(source, group.Verb, group.Form);
        source.Contracts.Add((group.Verb, group.Form, contract));
        return (source, contract);
    }

    private void LinkOwners()
    {
        var byPath = new Dictionary<string, OperationSource>(_sources.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < _sources.Length; i++)
        {
            byPath[_map.Pages[i].Page.Path] = _sources[i] = new OperationSource(_map.Pages[i]);
        }

        foreach (var type in _context.Table.Types)
        {
            foreach (var slice in type.Slices)
            {
                foreach (var row in slice.Resource.Methods)
                {
                    if (row.LinkPath is { } path && byPath.TryGetValue(path, out var source))
                    {
                        source.Owners.Add(new MethodLink(type, slice.Page, row));
                    }
                }
            }
        }
    }
}
