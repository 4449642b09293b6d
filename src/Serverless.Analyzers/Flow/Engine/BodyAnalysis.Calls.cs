using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <content>Calls of methods, constructors and accessors.</content>
internal sealed partial class BodyAnalysis
{
    private FlowValue Invoke(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var instance = Evaluate(invocation.Instance);
        var (values, operations) = Arguments(method, invocation.Arguments);
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return InvokeFunctions(instance, values, invocation.Syntax);
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return CallLocalFunction(method, values, operations);
        }

        ArriveAll(invocation, method, invocation.Arguments, values);
        if (invocation.Instance is { } receiver && instance.Labels.Count > 0)
        {
            foreach (var arrival in _context.Sinks.OfReceiver(method, receiver.Syntax))
            {
                Arrive(arrival, instance);
            }
        }

        ArriveAtEntry(invocation, values, operations);
        return Call(invocation, method, instance, invocation.Instance, values, operations);
    }

    private FlowValue Create(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
        {
            EvaluateAll(creation.ChildOperations);
            return FlowValue.Empty;
        }

        var (values, operations) = Arguments(constructor, creation.Arguments);
        ArriveAll(creation, constructor, creation.Arguments, values);
        return Call(creation, constructor, FlowValue.Empty, null, values, operations);
    }

    // The arguments by the order of parameters.
    private (FlowValue[] Values, IOperation?[] Operations) Arguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        var values = new FlowValue[method.Parameters.Length];
        var operations = new IOperation?[method.Parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = FlowValue.Empty;
        }

        foreach (var argument in arguments)
        {
            // Of params, whatever collection the compiler makes of them.
            var value = argument.ArgumentKind is ArgumentKind.Explicit or ArgumentKind.DefaultValue ? Evaluate(argument.Value) : Made(argument);
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length)
            {
                values[parameter.Ordinal] = value;
                operations[parameter.Ordinal] = argument.Value;
            }
        }

        return (values, operations);
    }

    private FlowValue Made(IArgumentOperation argument) => argument.Value is IArrayCreationOperation ? Evaluate(argument.Value) : MakeElements(Parts.OfArgument(argument));

    /// <summary>What a call gives, and what it does to what is handed to it.</summary>
    private FlowValue Call(IOperation call, IMethodSymbol method, FlowValue instance, IOperation? receiver, FlowValue[] values, IOperation?[] operations)
    {
        var isCreation = method.MethodKind == MethodKind.Constructor;
        if (IsLesser(method))
        {
            return Lesser(values);
        }

        if (method.ReturnsVoid && call is IInvocationOperation check)
        {
            NarrowCall(check, _state);
        }

        if (Sanitized(call, method, instance, values) is { } sanitized)
        {
            return sanitized;
        }

        var targets = Targets(method);
        var result = targets.Count == 0 ? External(call, method, instance, receiver, values, operations) : FlowValue.Empty;
        foreach (var (target, summary) in targets)
        {
            // A base constructor, or one of the same type, works on the instance at hand.
            var isOwn = isCreation && call is IInvocationOperation;
            result = result.Join(Apply(call, target, summary, isOwn ? Read(FlowVariables.Instance) : instance, receiver, values, operations, targets.Count == 1));
        }

        if (call is IInvocationOperation or IObjectCreationOperation)
        {
            var isExtension = method.IsExtensionMethod && values.Length > 0;
            var (source, type) = isExtension ? (values[0], operations[0]?.Type) : (instance, receiver?.Type);
            var own = _context.Sources.Of(call, method, source, type, KeyAmong(operations));
            result = own.IsEmpty ? result : result.Join(own);
            if (receiver is not null || isExtension)
            {
                result = Displayed(result, call, receiver ?? operations[0]);
            }
        }

        Register(method, values);
        return result;
    }

    private List<(IMethodSymbol Method, MethodSummary Summary)> Targets(IMethodSymbol method)
    {
        var targets = new List<(IMethodSymbol, MethodSummary)>();
        if (!method.IsAbstract && _context.Summary(method, _body) is { } own)
        {
            targets.Add((method, own));
        }

        foreach (var implementation in _context.Callees.ImplementationsOf(method.ReducedFrom ?? method))
        {
            if (!SymbolEqualityComparer.Default.Equals(implementation, method.OriginalDefinition) && _context.Summary(implementation, _body) is { } summary)
            {
                targets.Add((implementation, summary));
            }
        }

        return targets;
    }

    private FlowValue Apply(
        IOperation call, IMethodSymbol target, MethodSummary summary, FlowValue instance, IOperation? receiver,
        FlowValue[] values, IOperation?[] operations, bool isOnly)
    {
        var name = target switch
        {
            { AssociatedSymbol: { } member } => member.Name,
            { MethodKind: MethodKind.Constructor } => "new " + target.ContainingType.Name,
            _ => target.Name,
        };
        var step = new FlowStep(call.Syntax, name, null);
        var substitution = new Substitution(instance, values, label => label with { Way = FlowStep.Then(label.Way, call.Syntax, name) });
        RunHanded(summary, substitution, call.Syntax);
        foreach (var sink in summary.Sinks)
        {
            Arrive(sink, substitution, step, operations);
        }

        var result = substitution.Of(summary.Return);
        foreach (var output in summary.Outputs)
        {
            var value = substitution.Of(output.Value);
            if (output.Key == FlowSource.Instance)
            {
                if (target.MethodKind == MethodKind.Constructor && call is not IInvocationOperation)
                {
                    result = result.Join(value);
                }
                else if (target.MethodKind == MethodKind.Constructor || IsInstance(receiver))
                {
                    Write(new FlowPlace(FlowVariables.Instance, []), value, isOnly);
                }
                else if (PlaceOf(receiver) is { } place)
                {
                    Change(place, value, isOnly);
                }
            }
            else if (output.Key < operations.Length && operations[output.Key] is { } argument)
            {
                if (target.Parameters[output.Key].RefKind is RefKind.Out or RefKind.Ref)
                {
                    AssignTo(argument, value, argument.ConstantValue.HasValue ? argument : null);
                }
                else if (PlaceOf(argument) is { } place)
                {
                    Change(place, value, isOnly);
                }
            }
        }

        foreach (var parameter in target.Parameters)
        {
            // An out argument of which nothing is known is new all the same.
            if (parameter.RefKind == RefKind.Out && !summary.Outputs.ContainsKey(parameter.Ordinal) && parameter.Ordinal < operations.Length && operations[parameter.Ordinal] is { } argument)
            {
                AssignTo(argument, FlowValue.Empty, null);
            }
        }

        return result;
    }

    private void ArriveAll(IOperation call, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, FlowValue[] values)
    {
        foreach (var arrival in _context.Sinks.OfCall(call, method, arguments))
        {
            var argument = arguments.FirstOrDefault(argument => argument.Value.Syntax == arrival.Value);
            var value = argument?.Parameter is { } parameter ? values[parameter.Ordinal] : _written.TryGetValue(arrival.Value, out var written) ? written : FlowValue.Empty;
            Arrive(arrival, value);
        }
    }

    // response.Headers.Add("Location", address)
    private void ArriveAtEntry(IInvocationOperation call, FlowValue[] values, IOperation?[] operations)
    {
        var first = call.TargetMethod.IsExtensionMethod ? 1 : 0;
        var holder = first == 1 && operations.Length > 0 ? operations[0] : call.Instance;
        if (operations.Length > first + 1 && operations[first]?.ConstantValue.Value is string key && operations[first + 1] is { } value
            && s_writing.Any(verb => call.TargetMethod.Name.StartsWith(verb, StringComparison.Ordinal)))
        {
            ArriveAtEntry(holder, key, values[first + 1], value);
        }
    }

    private void ArriveAtEntry(IOperation? holder, string key, FlowValue value, IOperation written)
    {
        if (holder is not null && ValueSite.Unwrap(holder) is IPropertyReferenceOperation { Property: var dictionary })
        {
            foreach (var arrival in _context.Sinks.OfEntry(dictionary, key, written.Syntax))
            {
                Arrive(arrival, value);
            }
        }
    }

    private void Arrive(FlowArrival arrival, FlowValue value)
    {
        if (arrival.Own is { } own && value.Labels.All(label => label.Source.Kind != own.Kind))
        {
            value = value.Join(FlowValue.Of(own with { File = arrival.Site.File }));
        }

        foreach (var label in arrival.Site.Arriving(value))
        {
            Arrive(arrival.Site, label, []);
        }
    }

    // What is handed over arrives at a sink of the method called.
    private void Arrive(SummarySink sink, Substitution substitution, FlowStep step, IOperation?[] operations)
    {
        var parameter = sink.Label.Source.Position;
        var value = substitution.Handed(sink.Label);
        if (sink.Site.Kind == SinkKinds.Log && sink.Label.Source.Path.Length == 0 && parameter >= 0 && parameter < operations.Length && operations[parameter] is { } argument)
        {
            var isWhole = sink.Site.Reach == SinkReach.All;
            if (_context.Objects.Written(argument, isWhole, sink.Site.Reach != SinkReach.Value) is { } own)
            {
                value = value.Join(FlowValue.Of(own with { File = _context.FileOf(argument.Syntax) }));
            }
            else if (!isWhole && !TextTypes.IsWritten(ValueSite.Unwrap(argument).Type, sink.Site.Reach != SinkReach.Value))
            {
                return;
            }
        }

        foreach (var label in sink.Site.Arriving(value))
        {
            Arrive(sink.Site, label, [step, .. sink.Steps]);
        }
    }

    private void Arrive(SinkSite site, FlowLabel label, IReadOnlyList<FlowStep> steps)
    {
        if (label.Source.Kind == FlowKinds.Parameter)
        {
            // Too far in a chain of calls for anybody to follow.
            const int longest = 24;
            if (steps.Count < longest)
            {
                Summary.Add(new SummarySink(site, label, steps));
            }
        }
        else if ((label.Source.Kind & FlowKinds.Reportable) != 0 && !_findings.ContainsKey((site.Location, site.Kind, label.Source)))
        {
            _findings.Add((site.Location, site.Kind, label.Source), new FlowFinding(site, label, steps));
        }
    }

    private static string? KeyAmong(IOperation?[] operations)
    {
        foreach (var operation in operations)
        {
            if (operation?.ConstantValue is { HasValue: true, Value: string key })
            {
                return key;
            }
        }

        return null;
    }

    // An object made in a registration is what the container hands to everybody.
    private void Register(IMethodSymbol method, FlowValue[] values)
    {
        if (_context.Catalog.Is(method, ApiRole.ServiceLifetime))
        {
            foreach (var (value, type) in values.SelectMany(value => Registered(value, method)))
            {
                foreach (var member in value.Members)
                {
                    foreach (var symbol in type.GetMembers(member.Key).Concat(type.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Where(parameter => parameter.Name == member.Key)))
                    {
                        _context.AddToField(symbol, member.Value);
                    }
                }
            }
        }
    }

    private static IEnumerable<(FlowValue Value, INamedTypeSymbol Type)> Registered(FlowValue value, IMethodSymbol method) =>
        method.TypeArguments.OfType<INamedTypeSymbol>().Select(type => (value, type)).Where(_ => value.Members.Count > 0);
}
