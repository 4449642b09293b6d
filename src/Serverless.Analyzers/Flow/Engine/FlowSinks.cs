using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>A sink and the value that arrives there.</summary>
/// <param name="Site">The sink.</param>
/// <param name="Value">The value as it is written.</param>
/// <param name="Own">What the value is by its own type, besides what flowed into it; null for nothing.</param>
internal readonly record struct FlowArrival(SinkSite Site, SyntaxNode Value, FlowSource? Own);

/// <summary>Finds the sinks that a call or assignment is.</summary>
internal sealed class FlowSinks(FlowContext context)
{
    private static readonly HashSet<ApiRole> s_roles = [ApiRole.InjectionSink, ApiRole.DataWrite, ApiRole.ResponseSink, ApiRole.ParameterWrite];

    private readonly LogSinks _logs = new(context.Catalog);
    private readonly Dictionary<SyntaxNode, IReadOnlyList<FlowArrival>> _known = [];

    /// <summary>Whether calls or settings of the compilation are sinks at all.</summary>
    public static bool Any(CatalogSymbols catalog) => catalog.Has(ApiRole.LogSink) || s_roles.Any(catalog.Has);

    /// <summary>The sinks of a call or object creation.</summary>
    public IReadOnlyList<FlowArrival> OfCall(IOperation call, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (!_known.TryGetValue(call.Syntax, out var arrivals))
        {
            _known[call.Syntax] = arrivals = [.. Logged(call, method), .. Handed(method, Given(method, arguments))];
        }

        return arrivals;
    }

    /// <summary>The sinks that a property is.</summary>
    public IEnumerable<FlowArrival> OfAssignment(ISymbol member, SyntaxNode value)
    {
        foreach (var row in context.Catalog.Of(member))
        {
            if (s_roles.Contains(row.Role) && KindOf(row) is var kind and not SinkKinds.None)
            {
                var arrival = Arrival(kind, value, row.Argument ?? member.Name, row);
                yield return row.Argument is { } key ? arrival with { Site = arrival.Site with { Entry = $"[{key}]" } } : arrival;
            }
        }
    }

    /// <summary>The sinks that an entry of the dictionary in a property is.</summary>
    public IEnumerable<FlowArrival> OfEntry(ISymbol dictionary, string key, SyntaxNode value)
    {
        foreach (var row in context.Catalog.Of(dictionary, ApiRole.InjectionSink))
        {
            if (string.Equals(row.Argument, key, StringComparison.OrdinalIgnoreCase) && KindOf(row) is var kind and not SinkKinds.None)
            {
                yield return Arrival(kind, value, key, row);
            }
        }
    }

    /// <summary>The sink that state shared by invocations is.</summary>
    public FlowArrival OfSharedState(SyntaxNode value, ISymbol member) =>
        new(new SinkSite(SinkKinds.SharedState, value, member.Name, null, SinkReach.All, context.FileOf(value), value.SpanStart), value, null);

    /// <summary>The sink that a size or the bound of a loop is.</summary>
    /// <param name="value">The number.</param>
    /// <param name="name">What it is the size of.</param>
    public FlowArrival OfSize(SyntaxNode value, string name) =>
        new(new SinkSite(SinkKinds.Size, value, name, null, SinkReach.Value, context.FileOf(value), value.SpanStart), value, null);

    /// <summary>Whether values of a type are judged where their members are set: an API Gateway response by its body.</summary>
    public bool IsJudgedByParts(ITypeSymbol? type) =>
        type?.GetMembers().Any(member => member is IPropertySymbol && context.Catalog.Is(member, ApiRole.ResponseSink)) == true;

    /// <summary>The sink that returning from the function of a body is.</summary>
    public FlowArrival OfReturn(SyntaxNode value, string function) =>
        new(new SinkSite(SinkKinds.Response, value, function, "the response", SinkReach.All, context.FileOf(value), value.SpanStart), value, null);

    private IEnumerable<FlowArrival> Logged(IOperation call, IMethodSymbol method)
    {
        if (!_logs.MayBe(method) || context.Models.Operation(call.Syntax) is not { } original)
        {
            yield break;
        }

        foreach (var logged in _logs.Of(ValueSite.Unwrap(original)))
        {
            if (logged.Destination == ApiCatalog.Console && !context.IsConsoleLog)
            {
                continue;
            }

            var isWritten = TextTypes.IsWritten(logged.Value.Type, logged.HasElements);
            var own = context.Objects.Written(logged.Value, logged.HasMembers, logged.HasElements);
            if (isWritten || logged.HasMembers || own is not null)
            {
                var reach = logged.HasMembers ? SinkReach.All : logged.HasElements ? SinkReach.Elements : SinkReach.Value;
                var node = logged.Value.Syntax;
                var site = new SinkSite(SinkKinds.Log, node, logged.Sink, logged.Destination, reach, context.FileOf(node), node.SpanStart);
                yield return new FlowArrival(site, node, own);
                if (logged.IsText)
                {
                    yield return new FlowArrival(site with { Kind = SinkKinds.LogText }, node, null);
                }
            }
        }
    }

    /// <summary>The sinks that the arguments of a call are, by the order of parameters; null for those that are not given.</summary>
    public IEnumerable<FlowArrival> Handed(IMethodSymbol method, IReadOnlyList<IOperation?> arguments)
    {
        var name = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;
        foreach (var row in context.Catalog.Of(method))
        {
            if (!s_roles.Contains(row.Role) || KindOf(row) is var kind && kind == SinkKinds.None)
            {
                continue;
            }

            foreach (var parameter in method.Parameters)
            {
                if (arguments[parameter.Ordinal] is { } argument && (row.Argument is null ? !IsReceiver(parameter) : row.Argument == parameter.Name))
                {
                    yield return Arrival(kind, argument.Syntax, name, row);
                }
            }
        }

        if (method is not { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences.IsEmpty: true })
        {
            yield break;
        }

        foreach (var parameter in method.Parameters)
        {
            if (arguments[parameter.Ordinal] is { } argument && !context.Catalog.Of(method).Any(row => row.Role == ApiRole.InjectionSink && row.Argument == parameter.Name) && PropertySetBy(parameter) is { } property)
            {
                foreach (var row in context.Catalog.Of(property, ApiRole.InjectionSink).Where(row => row.Argument is null && KindOf(row) != SinkKinds.None))
                {
                    yield return Arrival(KindOf(row), argument.Syntax, name, row);
                }
            }
        }
    }

    // The property that a constructor gives the value of a parameter, by their names: new SqliteCommand(commandText) sets
    // CommandText, new OleDbDataAdapter(selectCommandText) that of its SelectCommand.
    private static ISymbol? PropertySetBy(IParameterSymbol parameter)
    {
        const string text = "CommandText";
        var name = parameter.Name == "cmdText" ? text : parameter.Name;
        if (parameter.Type.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        return Property(parameter.ContainingType, name)
            ?? (name.EndsWith(text, StringComparison.Ordinal) && Property(parameter.ContainingType, name.Substring(0, name.Length - "Text".Length)) is { Type: INamedTypeSymbol command } ? Property(command, text) : null);
    }

    private static IPropertySymbol? Property(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase)) is { } property)
            {
                return property;
            }
        }

        return null;
    }

    // The values that are written as arguments, by the order of parameters.
    private static IOperation?[] Given(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        var given = new IOperation?[method.Parameters.Length];
        foreach (var argument in arguments)
        {
            if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter } && parameter.Ordinal < given.Length)
            {
                given[parameter.Ordinal] = argument.Value;
            }
        }

        return given;
    }

    /// <summary>The sinks that the object a call is made on is.</summary>
    public IEnumerable<FlowArrival> OfReceiver(IMethodSymbol method, SyntaxNode receiver)
    {
        foreach (var row in context.Catalog.Of(method, ApiRole.InjectionSink))
        {
            if (row.Argument == ApiCatalog.Receiver && KindOf(row) is var kind and not SinkKinds.None)
            {
                yield return Arrival(kind, receiver, method.Name, row);
            }
        }
    }

    private static bool IsReceiver(IParameterSymbol parameter) => parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsExtensionMethod: true } };

    private FlowArrival Arrival(SinkKinds kind, SyntaxNode value, string name, ApiRow row)
    {
        var reach = (kind & SinkKinds.Injection) != 0 ? SinkReach.Elements : SinkReach.All;
        return new(new SinkSite(kind, value, name, row.Role == ApiRole.InjectionSink ? null : row.Hint, reach, context.FileOf(value), value.SpanStart), value, null);
    }

    private static SinkKinds KindOf(ApiRow row) => row.Role switch
    {
        ApiRole.DataWrite => SinkKinds.Store,
        ApiRole.ResponseSink => SinkKinds.Response,
        ApiRole.ParameterWrite => row.Hint == ApiCatalog.ParameterValue ? SinkKinds.Parameter : SinkKinds.None,
        _ => KindsOf(row.Hint),
    };

    /// <summary>The kinds that a hint names, separated by blanks.</summary>
    public static SinkKinds KindsOf(string? hint)
    {
        var kinds = SinkKinds.None;
        foreach (var name in (hint ?? "").Split(' '))
        {
            kinds |= Enum.TryParse<SinkKinds>(name, ignoreCase: true, out var kind) ? kind : SinkKinds.None;
        }

        return kinds;
    }
}
