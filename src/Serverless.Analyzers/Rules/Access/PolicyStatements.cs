using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Access;

/// <summary>Reads the statements of policies that CDK code makes: <c>new PolicyStatement(new PolicyStatementProps { … })</c>, and what is added to them.</summary>
internal sealed class PolicyStatements(SemanticModels models, CancellationToken cancellationToken)
{
    /// <summary>What a statement allows, and the syntax of each of its texts; null where it denies or nothing is known.</summary>
    public (IamStatement Statement, IReadOnlyDictionary<string, SyntaxNode> Places)? Read(IObjectCreationOperation statement)
    {
        var props = statement.Arguments.Length > 0 && Origin.Of(statement.Arguments[0].Value, models, cancellationToken) is IObjectCreationOperation made ? ObjectSettings.Of(made) : null;
        var calls = Additions(statement).ToArray();
        if (props is not null && props.Values("Effect").Any(effect => RowMatch.Is(effect, "DENY")))
        {
            return null;
        }

        var places = new Dictionary<string, SyntaxNode>(StringComparer.Ordinal);
        var actions = Texts("Actions", "AddActions");
        var resources = Texts("Resources", "AddResources");
        foreach (var call in calls.Where(call => call.TargetMethod.Name == "AddAllResources"))
        {
            resources.Add("*");
            places["*"] = call.Syntax;
        }

        var isResourcePolicy = props?.MaySet("Principals") == true || calls.Any(call => call.TargetMethod.Name.EndsWith("Principal", StringComparison.Ordinal) || call.TargetMethod.Name == "AddPrincipals");
        var hasCondition = props?.MaySet("Conditions") == true || calls.Any(call => call.TargetMethod.Name.StartsWith("AddCondition", StringComparison.Ordinal));
        return (new IamStatement(actions, resources, isResourcePolicy, hasCondition), places);

        List<string> Texts(string property, string method)
        {
            var values = (props?.Values(property) ?? []).SelectMany(value => CollectionParts.Of(Origin.Of(value, models, cancellationToken)))
                .Concat(calls.Where(call => call.TargetMethod.Name == method).SelectMany(call => call.Arguments).SelectMany(argument => CollectionParts.Of(argument.Value)));
            var texts = new List<string>();
            foreach (var value in values)
            {
                if (Origin.Of(value, models, cancellationToken).ConstantValue is { HasValue: true, Value: string text })
                {
                    texts.Add(text);
                    if (!places.ContainsKey(text))
                    {
                        places.Add(text, value.Syntax);
                    }
                }
            }

            return texts;
        }
    }

    // statement.AddActions("s3:GetObject"), where the statement is kept in a local.
    private static IEnumerable<IInvocationOperation> Additions(IObjectCreationOperation statement)
    {
        IOperation root = statement;
        ILocalSymbol? local = null;
        while (root.Parent is { } parent)
        {
            local ??= parent is IVariableDeclaratorOperation declarator && ValueSite.Unwrap(declarator.GetVariableInitializer()?.Value ?? parent) == statement ? declarator.Symbol : null;
            root = parent;
        }

        return local is null ? [] : root.Descendants().OfType<IInvocationOperation>()
            .Where(call => call.Instance is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local));
    }
}
