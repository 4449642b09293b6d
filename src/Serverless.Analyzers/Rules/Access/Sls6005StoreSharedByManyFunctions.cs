using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow.Access;
using Serverless.Analyzers.Functions;
using Serverless.Analyzers.Options;

namespace Serverless.Analyzers.Rules.Access;

/// <summary>SLS6005: more functions reach a data store than the project allows; reported once in each function past the limit, at its access, or at its name where code it shares with others makes the access.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls6005StoreSharedByManyFunctions() : ServerlessAnalyzer(Descriptors.StoreSharedByManyFunctions)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        var firsts = new Lazy<ILookup<SyntaxTree?, (FunctionAccess Access, Location Place, int Position, int Count)>>(() => Firsts(compilation.Access.All).ToLookup(first => first.Place.SourceTree));
        context.RegisterSemanticModelAction(model =>
        {
            var tree = model.SemanticModel.SyntaxTree;
            var limit = compilation.Options.Number(OptionDefinitions.MaxFunctionsPerStore, tree);
            if (compilation.Functions.All.Count <= limit)
            {
                return;
            }

            foreach (var (access, place, position, count) in firsts.Value[tree])
            {
                if (position >= limit)
                {
                    model.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.StoreSharedByManyFunctions, place, access.Path, access.Verb, access.Store, access.Resource, count, limit));
                }
            }
        });
    }

    // The first access of each function to each store, with its place among the functions that reach the store.
    private static IEnumerable<(FunctionAccess Access, Location Place, int Position, int Count)> Firsts(IReadOnlyList<FunctionAccess> all)
    {
        foreach (var store in all.Where(access => access.Function.Host != FunctionHost.Library && access.Resource.Kind is not (ResourceKind.Unknown or ResourceKind.All)).GroupBy(access => (access.Store, access.Resource)))
        {
            var functions = store.GroupBy(access => access.Function).Select(accesses => accesses.First()).ToArray();
            for (var i = 0; i < functions.Length; i++)
            {
                yield return (functions[i], PlaceOf(functions[i]), i, functions.Length);
            }
        }
    }

    // Code that many functions share is no place for what is said of one of them.
    private static Location PlaceOf(FunctionAccess access) =>
        access.Path.Steps.Count > 0 && access.Function.Body is { } body ? AccessFacts.PlaceOf(access.Function, body) : access.Syntax.GetLocation();
}
