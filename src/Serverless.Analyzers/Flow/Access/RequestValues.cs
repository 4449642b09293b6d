using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>Finds what a call is given: by a parameter, or by a property of its request, wherever that was made.</summary>
internal sealed class RequestValues(ValueOrigins origins)
{
    private static readonly string[] s_statementNames = ["sql", "commandText", "statement", "query", "queryText", "cmdText"];

    /// <summary>The values given for a path: <c>TableName</c>; <c>Names[]</c> for the elements, or keys, of a collection; <c>Entries.EventBusName</c> for what elements hold.</summary>
    public IEnumerable<IOperation> Of(IOperation call, string path)
    {
        var end = path.IndexOfAny(['.', '[']);
        var values = Top(call, end < 0 ? path : path.Substring(0, end));
        return end < 0 ? values
            : path[end] == '[' ? values.SelectMany(origins.Of).SelectMany(CollectionParts.Of)
            : values.SelectMany(origins.Of).SelectMany(value => value.DescendantsAndSelf()).OfType<IObjectCreationOperation>().SelectMany(made => Of(made, path.Substring(end + 1)));
    }

    /// <summary>The texts of statements that a call runs: an argument, the request's, or that of the command it is made on.</summary>
    public IEnumerable<IOperation> Statements(IOperation call)
    {
        foreach (var name in s_statementNames)
        {
            foreach (var value in Top(call, name).Where(value => ValueOrigins.Unwrap(value).Type is { SpecialType: SpecialType.System_String } or { Name: "FormattableString" }))
            {
                yield return value;
            }
        }

        foreach (var value in Of(call, "Statement").Concat(Of(call, "Statements.Statement")).Concat(Of(call, "TransactStatements.Statement")))
        {
            yield return value;
        }

        if (call is IInvocationOperation { Instance: { } command })
        {
            foreach (var value in OfObject(command, "CommandText").Concat(origins.Of(command).SelectMany(made => OfCreation(made, "cmdText").Concat(OfCreation(made, "commandText")))))
            {
                yield return value;
            }
        }
    }

    private IEnumerable<IOperation> Top(IOperation call, string name)
    {
        if (call is IObjectCreationOperation creation)
        {
            foreach (var value in OfCreation(creation, name))
            {
                yield return value;
            }

            yield break;
        }

        foreach (var argument in ValueOrigins.ArgumentsOf(call))
        {
            if (argument is not { Parameter: { } parameter, ArgumentKind: not ArgumentKind.DefaultValue })
            {
                continue;
            }

            if (parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                yield return argument.Value;
            }
            else if (HasMember(parameter.Type, name))
            {
                foreach (var value in OfObject(argument.Value, name))
                {
                    yield return value;
                }
            }
        }
    }

    private IEnumerable<IOperation> OfObject(IOperation value, string name)
    {
        foreach (var origin in origins.Of(value))
        {
            foreach (var set in origin is IObjectCreationOperation ? OfCreation(origin, name) : ObjectSettings.OfNamed(ValueOrigins.Unwrap(value)).Values(name))
            {
                yield return set;
            }
        }
    }

    private static IEnumerable<IOperation> OfCreation(IOperation made, string name) => made is IObjectCreationOperation creation
        ? ObjectSettings.Of(creation).Values(name).Concat(creation.Arguments
            .Where(argument => argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter } && parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(argument => argument.Value))
        : [];

    private static bool HasMember(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null and not { SpecialType: SpecialType.System_String or SpecialType.System_Object }; current = current.BaseType)
        {
            if (current.GetMembers(name).Any(member => member is IPropertySymbol))
            {
                return true;
            }
        }

        return false;
    }
}
