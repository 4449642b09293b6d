using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow.Access;
using Serverless.Analyzers.Options;

namespace Serverless.Analyzers.Rules.Access;

/// <summary>SLS6005: more functions reach a data store than the project allows; reported once in each function past the limit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls6005StoreSharedByManyFunctions() : ServerlessAnalyzer(Descriptors.StoreSharedByManyFunctions)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        var firsts = new Lazy<Dictionary<FunctionAccess, (int Position, int Count)>>(() => Firsts(compilation.Access.All));
        context.RegisterSemanticModelAction(model =>
        {
            var tree = model.SemanticModel.SyntaxTree;
            var limit = compilation.Options.Number(OptionDefinitions.MaxFunctionsPerStore, tree);
            if (compilation.Functions.All.Count <= limit)
            {
                return;
            }

            foreach (var access in compilation.Access.In(tree))
            {
                if (firsts.Value.TryGetValue(access, out var place) && place.Position >= limit)
                {
                    model.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.StoreSharedByManyFunctions, access.Syntax.GetLocation(), access.Function.Name, access.Verb, access.Store, access.Resource, place.Count, limit));
                }
            }
        });
    }

    // The first access of each function to each store, with its place among the functions that reach the store.
    private static Dictionary<FunctionAccess, (int Position, int Count)> Firsts(IReadOnlyList<FunctionAccess> all)
    {
        var firsts = new Dictionary<FunctionAccess, (int, int)>();
        foreach (var store in all.Where(access => access.Resource.Kind is not (ResourceKind.Unknown or ResourceKind.All)).GroupBy(access => (access.Store, access.Resource)))
        {
            var functions = store.GroupBy(access => access.Function).Select(accesses => accesses.First()).ToArray();
            for (var i = 0; i < functions.Length; i++)
            {
                firsts[functions[i]] = (i, functions.Length);
            }
        }

        return firsts;
    }
}
