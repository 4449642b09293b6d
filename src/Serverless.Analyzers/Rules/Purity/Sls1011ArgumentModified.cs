using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1011: a method changes an object that its caller handed to it, or a lambda changes a variable of the code around it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1011ArgumentModified() : ServerlessAnalyzer(Descriptors.ArgumentModified)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        context.RegisterSymbolAction(
            symbol =>
            {
                var method = (IMethodSymbol)symbol.Symbol;
                foreach (var effect in compilation.Effects.Of(method)?.All.Where(effect => effect.Kind == EffectKinds.ArgumentWrite) ?? [])
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.ArgumentModified, effect.Site.GetLocation(), $"'{method.Name}' {effect.What}{effect.Way}", "its caller handed over"));
                }
            },
            SymbolKind.Method);
        StateWrite.Register(context, compilation.Catalog, (operation, write) =>
        {
            if (write is { State: ILocalSymbol or IParameterSymbol, IsReassignment: true } && FunctionAround(write.Operation) is { } function
                && !SymbolEqualityComparer.Default.Equals(write.State.ContainingSymbol, function) && write.State.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.Constructor }
                && write.State.DeclaringSyntaxReferences.All(reference => !function.DeclaringSyntaxReferences.Any(body => body.Span.Contains(reference.Span))))
            {
                operation.ReportDiagnostic(Diagnostic.Create(Descriptors.ArgumentModified, write.Operation.Syntax.GetLocation(), $"This function changes '{write.State.Name}'", "belongs to the code around it"));
            }
        });
    }

    private static IMethodSymbol? FunctionAround(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case Microsoft.CodeAnalysis.Operations.IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case Microsoft.CodeAnalysis.Operations.ILocalFunctionOperation local:
                    return local.Symbol;
            }
        }

        return null;
    }
}
