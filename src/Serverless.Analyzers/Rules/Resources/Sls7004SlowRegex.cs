using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Resources;

/// <summary>SLS7004: data of the event is matched by a regular expression that backtracks, without a timeout.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls7004SlowRegex() : FlowAnalyzer(Descriptors.SlowRegex, SinkKinds.RegexInput, FlowKinds.Event)
{
    // By name: the enum of the framework this is built for does not have it.
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    private const string DefaultTimeout = "REGEX_DEFAULT_MATCH_TIMEOUT";

    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];

    private protected override bool IsQuiet(FlowHit hit, ServerlessCompilation compilation) =>
        RegexAt(hit.Sink, compilation.Models) is not { HasTimeout: false, Options: { } options, Pattern: var pattern }
        || (options & (NonBacktracking | RegexOptions.IgnorePatternWhitespace)) != 0
        || !RegexShape.IsProne(pattern)
        || compilation.Compilation.SyntaxTrees.Any(tree => tree.ToString().Contains(DefaultTimeout));

    private static RegexUse? RegexAt(SyntaxNode sink, SemanticModels models)
    {
        for (var operation = models.Operation(sink); operation is not null; operation = operation.Parent)
        {
            if (operation is IInvocationOperation call && RegexUse.Of(call, models) is { } regex)
            {
                return regex;
            }
        }

        return null;
    }
}
