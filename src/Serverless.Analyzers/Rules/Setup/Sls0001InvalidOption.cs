using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Options;

namespace Serverless.Analyzers.Rules.Setup;

/// <summary>SLS0001: an option has a value it does not take, or a key is no option.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls0001InvalidOption() : ServerlessAnalyzer(Descriptors.InvalidOption)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        var problems = new Lazy<ILookup<SyntaxTree, OptionProblem>>(() => Find(compilation));
        context.RegisterSyntaxTreeAction(tree =>
        {
            foreach (var problem in problems.Value[tree.Tree])
            {
                var start = tree.Tree.GetRoot(tree.CancellationToken).GetFirstToken(includeZeroWidth: true);
                tree.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidOption, start.GetLocation(), problem.Key, problem.Text));
            }
        });
    }

    // Each problem once, at the first file it is in force for.
    private static ILookup<SyntaxTree, OptionProblem> Find(ServerlessCompilation compilation)
    {
        var known = new HashSet<OptionProblem>();
        return compilation.Compilation.SyntaxTrees
            .Where(tree => !GeneratedCode.Is(tree))
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal)
            .SelectMany(tree => compilation.Options.ProblemsIn(tree).Select(problem => (tree, problem)))
            .Where(found => known.Add(found.problem))
            .ToLookup(found => found.tree, found => found.problem);
    }
}
