using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1010: each invocation makes a client anew that all of them could share.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1010ClientPerInvocation() : ServerlessAnalyzer(Descriptors.ClientPerInvocation)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!compilation.Catalog.Has(ApiRole.ClientType))
        {
            return;
        }

        var clients = new ClientCreation(compilation.Catalog, compilation.Models, compilation.Functions);
        context.RegisterOperationAction(
            operation =>
            {
                if (clients.MadeBy(operation.Operation) is { } client
                    && MadeFor(operation.ContainingSymbol, operation.Operation.Syntax, compilation) is { } path
                    && !clients.IsRight(operation.Operation, operation.ContainingSymbol))
                {
                    operation.ReportDiagnostic(Diagnostic.Create(Descriptors.ClientPerInvocation, operation.Operation.Syntax.GetLocation(), client, path));
                }
            },
            OperationKind.ObjectCreation,
            OperationKind.Invocation);
    }

    // A constructor runs as often as instances are made: what is known to be shared makes its clients once.
    private static string? MadeFor(ISymbol containing, SyntaxNode creation, ServerlessCompilation compilation)
    {
        var isInitializer = containing is IFieldSymbol or IPropertySymbol;
        if (containing is IMethodSymbol { MethodKind: MethodKind.StaticConstructor } || (isInitializer && containing.IsStatic))
        {
            return null;
        }

        if ((isInitializer || containing is IMethodSymbol { MethodKind: MethodKind.Constructor }) && containing.ContainingType is { } type)
        {
            return compilation.Functions.LifetimeOf(type) == InstanceLifetime.PerInvocation
                ? $"each new '{type.Name}', one an invocation"
                : null;
        }

        return compilation.Reachability.PathTo(containing, creation)?.ToString();
    }
}
