using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Options;

namespace Serverless.Analyzers.Rules.Access;

/// <summary>SLS6100: facts for reports, one for each function and one for each store that a function reaches; only where they are asked for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls6100StoreAccess() : ServerlessAnalyzer(Descriptors.StoreAccess)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        context.RegisterSemanticModelAction(model =>
        {
            var tree = model.SemanticModel.SyntaxTree;
            if (!compilation.Options.IsTrue(OptionDefinitions.ReportProperty, tree: null) && !compilation.Options.IsTrue(OptionDefinitions.Report, tree))
            {
                return;
            }

            foreach (var stores in compilation.Access.Functions)
            {
                var function = stores.Function;
                if (function.Body is { } body && body.SyntaxTree == tree && AccessFacts.IsWorthTelling(stores))
                {
                    var facts = AccessFacts.Of(stores, compilation, model.CancellationToken);
                    model.ReportDiagnostic(Diagnostic.Create(Descriptors.StoreAccess, AccessFacts.PlaceOf(function, body), facts, function.Name, AccessFacts.InWords(function)));
                }
            }

            foreach (var access in compilation.Access.In(tree))
            {
                model.ReportDiagnostic(Diagnostic.Create(Descriptors.StoreAccess, access.Syntax.GetLocation(), AccessFacts.Of(access), access.Function.Name, AccessFacts.InWords(access)));
            }
        });
}
