using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>One resource that a call reaches, and what for.</summary>
internal readonly record struct ResourceUse(string Store, StoreResource Resource, AccessKinds Kinds, string? Needs);

/// <summary>Reads from a call and its request which resources it reaches.</summary>
internal sealed class StoreCallReader(ValueOrigins origins, ResourceNames names, SemanticModels models)
{
    private readonly RequestValues _requests = new(origins);

    /// <summary>The resources that a call reaches.</summary>
    public IEnumerable<ResourceUse> Read(StoreUse use)
    {
        var chosen = use.Rows.Where(row => row.When is { } condition && Holds(use.Operation, condition)).ToArray();
        foreach (var row in chosen.Length > 0 ? chosen : use.Rows.Where(row => row.When is null))
        {
            if (row.Access != AccessKinds.None)
            {
                foreach (var found in row.Resource == StoreRow.Statement ? OfStatement(use.Operation, row) : OfRow(use, row))
                {
                    yield return found;
                }
            }
        }
    }

    private IEnumerable<ResourceUse> OfRow(StoreUse use, StoreRow row)
    {
        var resources = row.Resource switch
        {
            null => [StoreResource.All],
            StoreRow.Receiver => ResourceNames.ReceiverOf(use.Operation) is { } receiver ? names.OfObject(receiver) : [StoreResource.Unknown],
            StoreRow.Entity => OfEntity(use),
            _ => Named(use.Operation, row.Resource),
        };
        return resources.Select(resource => new ResourceUse(row.Store, resource, row.Access, row.Needs));
    }

    // Verb=PUT, this=ISsmProvider; CannedACL for whatever is set
    private bool Holds(IOperation call, string condition)
    {
        var equals = condition.IndexOf('=');
        if (equals < 0)
        {
            return _requests.Of(call, condition).Any();
        }

        var (path, value) = (condition.Substring(0, equals), condition.Substring(equals + 1));
        return path == StoreRow.Receiver
            ? ResourceNames.ReceiverOf(call) is { } receiver && ValueOrigins.Unwrap(receiver).Type is { } type && (type.Name == value || type.AllInterfaces.Any(contract => contract.Name == value))
            : _requests.Of(call, path).Any(set => RowMatch.Is(set, value));
    }

    private StoreResource[] Named(IOperation call, string paths)
    {
        foreach (var path in paths.Split('|'))
        {
            var found = _requests.Of(call, path).SelectMany(names.Of).Distinct().ToArray();
            if (found.Length > 0)
            {
                return found;
            }
        }

        return [StoreResource.Unknown];
    }

    // The table of an entity has its name, if no attribute or setting of the call gives another.
    private IReadOnlyList<StoreResource> OfEntity(StoreUse use)
    {
        if (_requests.Of(use.Operation, "OverrideTableName").ToArray() is { Length: > 0 } overrides)
        {
            return [.. overrides.SelectMany(names.Of).Distinct()];
        }

        var entity = use.Method is { TypeArguments: [var argument, ..] } ? argument
            : (use.Method is null ? use.Operation.Type as INamedTypeSymbol : use.Method.ContainingType) is { TypeArguments: [var element] } ? element
            : null;
        if (entity is null or ITypeParameterSymbol or { SpecialType: SpecialType.System_Object })
        {
            return [StoreResource.Unknown];
        }

        foreach (var attribute in entity.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "DynamoDBTableAttribute" or "TableAttribute", ConstructorArguments: [{ Kind: TypedConstantKind.Primitive, Value: string name }, ..] })
            {
                return [new StoreResource(ResourceKind.Name, name)];
            }
        }

        return [new StoreResource(ResourceKind.Name, entity.Name)];
    }

    private IEnumerable<ResourceUse> OfStatement(IOperation call, StoreRow row)
    {
        var isKnown = false;
        foreach (var text in _requests.Statements(call).SelectMany(origins.Of).Select(value => TextPiece.Join(TextPiece.Of(value, models, CancellationToken.None))))
        {
            foreach (var (table, access) in SqlStatement.Read(text))
            {
                isKnown = true;
                var resource = table.IndexOf(TextPiece.Unknown) < 0 ? new StoreResource(ResourceKind.Name, table)
                    : table.Trim(TextPiece.Unknown, '.', '-').Length == 0 ? StoreResource.Unknown
                    : new StoreResource(ResourceKind.Pattern, table.Replace(TextPiece.Unknown, '*'));
                yield return new ResourceUse(row.Store, resource, access, NeedOf(row, text));
            }
        }

        if (!isKnown)
        {
            yield return new ResourceUse(row.Store, StoreResource.Unknown, row.Access, row.Needs);
        }
    }

    // dynamodb:PartiQLSelect for SELECT
    private static string? NeedOf(StoreRow row, string text)
    {
        var verb = new string([.. text.TrimStart().TakeWhile(char.IsLetter)]);
        return row.Needs?.Split([", "], StringSplitOptions.None).FirstOrDefault(need => need.EndsWith(verb, StringComparison.OrdinalIgnoreCase) && verb.Length > 0) ?? row.Needs;
    }
}
