using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>What Lambda authorizers answer. Where anything could turn a caller away, an exception of a called service included, the answer is not the same for all.</summary>
internal sealed class AuthorizerAnswers(CatalogSymbols catalog, SemanticModels models, Callees callees)
{
    private const int MaxMethods = 64;

    // Calls into these fail by programming errors, not because of who calls.
    private static readonly string[] s_plain =
    [
        "System", "System.Collections.Generic", "System.Linq", "System.Text", "System.Text.Json", "System.Threading.Tasks", "Newtonsoft.Json",
        "Amazon.Lambda.Core", "Amazon.Lambda.APIGatewayEvents", "Amazon.Lambda.Annotations.APIGateway", "Microsoft.Extensions.Logging", "AWS.Lambda.Powertools.Logging",
    ];

    /// <summary>Whether an authorizer, with all it calls in the compilation, only ever admits.</summary>
    public bool AdmitsEveryone(IMethodSymbol authorizer, CancellationToken cancellationToken)
    {
        var open = new Queue<IMethodSymbol>([authorizer]);
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { authorizer };
        var admits = false;
        while (open.Count > 0)
        {
            if (seen.Count > MaxMethods || open.Dequeue().DeclaringSyntaxReferences is not [var reference, ..] || models.Operation(reference.GetSyntax(cancellationToken), cancellationToken) is not { } body)
            {
                return false;
            }

            foreach (var operation in body.DescendantsAndSelf())
            {
                var answer = AnswerOf(operation, cancellationToken);
                if (answer == false || MayRefuse(operation))
                {
                    return false;
                }

                admits |= answer == true;
            }

            foreach (var called in callees.Of(body).Select(called => called.OriginalDefinition).Where(called => !called.DeclaringSyntaxReferences.IsEmpty && !called.IsAbstract && !called.IsImplicitlyDeclared))
            {
                if (seen.Add(called))
                {
                    open.Enqueue(called);
                }
            }
        }

        return admits;
    }

    // Whether an operation admits (true) or may turn away (false); null for what is no answer.
    private bool? AnswerOf(IOperation operation, CancellationToken cancellationToken)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment when Row(target.Property) is { Value: { } admitting }:
                return RowMatch.Is(Origin.Of(assignment.Value, models, cancellationToken), admitting);
            case IInvocationOperation call when Row(call.TargetMethod) is { } row:
                return row.Hint != ApiCatalog.Deny;

            // A statement whose effect is left out allows.
            case IObjectCreationOperation { Type: INamedTypeSymbol { Name: "IAMPolicyStatement" } type } made when type.GetMembers("Effect") is [var effect] && Row(effect) is not null:
                return ObjectSettings.Of(made).MaySet("Effect") ? null : true;
            default:
                return null;
        }
    }

    private ApiRow? Row(ISymbol member) => catalog.Of(member, ApiRole.AuthorizerAnswer).FirstOrDefault();

    private bool MayRefuse(IOperation operation) => operation switch
    {
        IThrowOperation or IInvalidOperation or IDynamicInvocationOperation => true,
        IReturnOperation { ReturnedValue.ConstantValue: { HasValue: true, Value: null or false } } => true,
        IInvocationOperation { TargetMethod: { } called } => called.MethodKind == MethodKind.DelegateInvoke
            || catalog.Is(called, ApiRole.AuthEvidence)
            || (!models.Declares(called) && !s_plain.Contains(called.ContainingNamespace.ToDisplayString()))
            || (called.IsAbstract && callees.ImplementationsOf(called).Count == 0 && models.Declares(called)),
        IObjectCreationOperation { Constructor: { } made } => !models.Declares(made) && made.ContainingNamespace.Name.StartsWith("IdentityModel", StringComparison.Ordinal),
        _ => false,
    };
}
