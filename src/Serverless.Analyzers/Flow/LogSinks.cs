using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>One value that a call writes to a log: an argument, or a part of the text or collection that is one.</summary>
/// <param name="Value">The value, without conversions.</param>
/// <param name="Destination">Where it goes, for the message: 'the log'.</param>
/// <param name="Sink">The method that writes it.</param>
/// <param name="HasMembers">Whether its members are written too: serialised, or destructured by <c>{@…}</c>.</param>
/// <param name="HasElements">Whether the elements of a collection are written too: not where it stands in text.</param>
/// <param name="IsText">Whether it becomes a part of the text of the entry, not a value of its own beside it.</param>
internal readonly record struct LoggedValue(IOperation Value, string Destination, string Sink, bool HasMembers, bool HasElements, bool IsText);

/// <summary>Finds the values that calls write to logs, consoles, traces, scopes, activities and exception messages.</summary>
internal sealed class LogSinks(CatalogSymbols catalog)
{
    private const int MaxDepth = 24;

    /// <summary>Whether calls of a method may log; where not, nothing more need be asked.</summary>
    public bool MayBe(IMethodSymbol method) =>
        catalog.Is(method, ApiRole.LogSink)
        || (method.MethodKind == MethodKind.Constructor && catalog.Is(method.ContainingType, ApiRole.LogSink))
        || method.Name.StartsWith("Write", StringComparison.Ordinal)
        || method.IsPartialDefinition || method.PartialDefinitionPart is not null;

    /// <summary>The values that a call or object creation logs.</summary>
    public IEnumerable<LoggedValue> Of(IOperation operation) => operation switch
    {
        IInvocationOperation call => SinkOf(call) is { } row ? Written(call.TargetMethod, call.Arguments, row) : [],
        IObjectCreationOperation { Constructor: { } constructor } creation =>
            (catalog.Of(constructor, ApiRole.LogSink).FirstOrDefault() ?? catalog.Of(constructor.ContainingType, ApiRole.LogSink).FirstOrDefault()) is { } row
                ? Written(constructor, creation.Arguments, row)
                : [],
        _ => [],
    };

    private ApiRow? SinkOf(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (catalog.Of(method, ApiRole.LogSink).FirstOrDefault() is { } row)
        {
            return row;
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            return catalog.Of(method.ContainingType, ApiRole.LogSink).FirstOrDefault();
        }

        // Console.Error.WriteLine
        if (call.Instance is IPropertyReferenceOperation { Property: var writer } && method.Name.StartsWith("Write", StringComparison.Ordinal))
        {
            return catalog.Of(writer, ApiRole.LogSink).FirstOrDefault();
        }

        // [LoggerMessage] partial methods
        return method.IsPartialDefinition || method.PartialDefinitionPart is not null
            ? method.GetAttributes().Select(attribute => attribute.AttributeClass is { } type ? catalog.Of(type, ApiRole.LogSink).FirstOrDefault() : null).FirstOrDefault(found => found is not null)
            : null;
    }

    private IEnumerable<LoggedValue> Written(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, ApiRow row)
    {
        var name = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;
        IReadOnlyList<bool>? destructured = null;
        var hole = 0;
        var destination = row.Hint ?? ApiCatalog.Log;
        foreach (var argument in arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.DefaultValue } or { Parameter: null }
                || (method.IsExtensionMethod && argument.Parameter.Ordinal == 0)
                || (row.Argument is not null && row.Argument != argument.Parameter.Name)
                || IsClassified(argument.Parameter)
                || IsHandedOn(method, argument, row))
            {
                continue;
            }

            if (destructured is null && argument.Value.ConstantValue is { HasValue: true, Value: string template } && MessageTemplate.IsTemplate(argument.Parameter))
            {
                destructured = [.. MessageTemplate.Holes(template).Select(found => found.IsDestructured)];
                continue;
            }

            var isText = destination == ApiCatalog.Console || (destination == ApiCatalog.Log && MessageTemplate.IsTemplate(argument.Parameter));
            foreach (var element in Parts.OfArgument(argument))
            {
                var hasMembers = destructured is not null && hole < destructured.Count && destructured[hole];
                hole += destructured is null ? 0 : 1;
                foreach (var part in Expand(new LoggedValue(element, destination, name, hasMembers, HasElements: true, isText), 0))
                {
                    yield return part;
                }
            }
        }
    }

    // Where a value is put together in place, each part is a value of its own.
    private IEnumerable<LoggedValue> Expand(LoggedValue logged, int depth)
    {
        var value = ValueSite.Unwrap(logged.Value);
        var parts = Parts.Of(value).ToList();
        var isText = Parts.IsText(value);
        var isSerialized = false;
        if (value is IInvocationOperation call && catalog.Of(call.TargetMethod, ApiRole.PassThrough).FirstOrDefault(row => row.Hint is "text" or "serialize") is { } row)
        {
            isSerialized = row.Hint == "serialize";
            isText = !isSerialized;
            parts = [.. call.Arguments
                .Where(argument => row.Argument is null || argument.Parameter?.Ordinal == 0)
                .SelectMany(Parts.OfArgument)];
        }

        if (parts.Count == 0 || depth > MaxDepth)
        {
            yield return logged with { Value = value };
            yield break;
        }

        foreach (var part in parts)
        {
            var inner = logged with { Value = part, HasMembers = logged.HasMembers || isSerialized, HasElements = logged.HasElements && !isText };
            foreach (var found in Expand(inner, depth + 1))
            {
                yield return found;
            }
        }
    }

    // 'base(message)' in an exception of the project: making one is a sink already.
    private static bool IsHandedOn(IMethodSymbol method, IArgumentOperation argument, ApiRow row) =>
        method.MethodKind == MethodKind.Constructor && argument.Parent is IInvocationOperation
        && ValueSite.Unwrap(argument.Value) is IParameterReferenceOperation { Parameter: var parameter } && parameter.Name == row.Argument;

    private bool IsClassified(IParameterSymbol parameter) =>
        parameter.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && catalog.Is(type, ApiRole.Redactor));
}
