using System;
using System.Collections.Generic;
using DocGen.Api.Inference;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Diagnostics;

namespace DocGen.Api.Operations;

/// <summary>Makes one operation for each verb and route. Routes documented by the same pages share one contract object.</summary>
internal sealed class OperationMerger
{
    private readonly OperationContext _context;
    private readonly RouteMap _map;
    private readonly OperationSource[] _sources;
    private readonly List<(RouteEnd? End, ApiContract Contract)>?[] _contracts;
    private readonly ContractReader _reader;
    private readonly ContractMerger _merger;
    private readonly ResponseConflicts _conflicts;

    /// <summary>Makes one for the documented routes; the structures have to be there.</summary>
    public OperationMerger(OperationContext context, RouteMap map)
    {
        (_context, _map) = (context, map);
        (_reader, _merger, _conflicts) = (new ContractReader(context), new ContractMerger(context), new ResponseConflicts(context));
        _contracts = new List<(RouteEnd?, ApiContract)>?[map.Contracts.Count];
        _sources = new OperationSource[map.Pages.Count];
        LinkOwners();
    }

    /// <summary>What routes tell of the members of structures.</summary>
    public List<MemberChange> Changes { get; private set; } = [];

    /// <summary>Types the operations.</summary>
    public List<ApiOperation> Merge(IReadOnlyList<RoutedGroup> groups)
    {
        new ResponseInference(_context, (source, group) => _reader.IsResponseDocumented(new OperationQuestion(source, group.Verb, group.Form, null)),
            new RecordTable()).Run(_map.Groups, _sources);
        var ends = FindEnds();
        Changes = new RouteRelationships(_context, (group, page) => (_sources[page], GetContract(group, page, ends.Of(group)))).Find(groups);
        _context.Members.Apply(Changes);
        ends = FindEnds();
        var permissions = new RoutePermissions();
        var operations = new List<ApiOperation>(groups.Count);
        foreach (var group in groups)
        {
            var contract = permissions.Choose(GetContract(group, ends.Of(group)), group.Route);
            operations.Add(new ApiOperation(group.Verb, group.Route, contract) { Address = group.Address });
            ReportConflicts(group, ends.Of(group));
            if (_context.Diagnostics.Decisions is { } log)
            {
                LogDecisions(log, group, ends.Of(group));
            }
        }

        return operations;
    }

    /// <summary>Notes by which rules the pages of an operation were read.</summary>
    private void LogDecisions(DecisionLog log, RoutedGroup group, RouteEnd? end)
    {
        var subject = group.Verb + " " + group.Text;
        foreach (var index in group.Sources)
        {
            var source = _sources[index];
            var made = source.Contracts.Find(made => made.Question.Equals(new OperationQuestion(source, group.Verb, group.Form, end)));
            if (made.Contract is not null)
            {
                log.Add(new(source.Page.Path, DecisionQuestions.Response, subject, made.Rules.Response));
                log.Add(new(source.Page.Path, DecisionQuestions.Body, subject, made.Rules.Body));
            }
        }
    }

    /// <summary>Reports what the pages of an operation say that its response contradicts.</summary>
    private void ReportConflicts(RoutedGroup group, RouteEnd? end)
    {
        foreach (var index in group.Sources)
        {
            var question = new OperationQuestion(_sources[index], group.Verb, group.Form, end);
            foreach (var made in _sources[index].Contracts)
            {
                if (made.Question.Equals(question))
                {
                    _conflicts.Report(question, made.Contract.Response);
                    break;
                }
            }
        }
    }

    /// <summary>What routes say of their ends, as long as the members of the structures stay as they are.</summary>
    private RouteEnds FindEnds() => new(_context, _map, group => GetContract(group, end: null).Response);

    private ApiContract GetContract(RoutedGroup group, RouteEnd? end)
    {
        if (group.Contract < 0)
        {
            return GetContract(group, group.Sources[0], end);
        }

        var known = _contracts[group.Contract] ??= new(1);
        foreach (var made in known)
        {
            if (Equals(made.End, end))
            {
                return made.Contract;
            }
        }

        var shared = _map.Contracts[group.Contract];
        var parts = new List<ApiContract>(shared.Deciding.Count);
        foreach (var source in shared.Deciding)
        {
            parts.Add(GetContract(group, source, end));
        }

        var contract = _merger.Merge(parts, shared, group, _sources[group.Sources[0]]);
        foreach (var made in known)
        {
            contract = IsLike(contract, made.Contract) ? made.Contract : contract;
        }

        known.Add((end, contract));
        return contract;
    }

    /// <summary>What one page says of an operation.</summary>
    private ApiContract GetContract(RoutedGroup group, int page, RouteEnd? end)
    {
        var source = _sources[page];
        var question = new OperationQuestion(source, group.Verb, group.Form, end);
        foreach (var made in source.Contracts)
        {
            if (made.Question.Equals(question))
            {
                return made.Contract;
            }
        }

        var contract = _reader.Read(question, out var rules);
        foreach (var made in source.Contracts)
        {
            contract = made.Question.Verb == group.Verb && IsLike(contract, made.Contract) ? made.Contract : contract;
        }

        source.Contracts.Add((question, contract, rules));
        return contract;
    }

    /// <summary>Whether two contracts of the same pages and the same verb are the same: the routes of both then share one object.</summary>
    private static bool IsLike(ApiContract left, ApiContract right) => left.Response.Equals(right.Response) && left.Body.Equals(right.Body);

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
