using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Logging;

/// <summary>SLS2001: a secret reaches a log, console, trace, scope, activity or exception message.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls2001SecretLogged() : FlowAnalyzer(Descriptors.SecretLogged, SinkKinds.Log, FlowKinds.Secret | FlowKinds.NamedSecret)
{
    private protected override object[] Arguments(FlowHit hit) => [Subject(hit), hit.Destination!, hit.SinkName, hit.Way];

    // 'conn' read from connection string 'Orders'; 'message', which holds 'password'.
    private static string Subject(FlowHit hit)
    {
        var isVariable = hit.Sink is IdentifierNameSyntax or MemberAccessExpressionSyntax;
        var name = hit.Sink.ToString();
        return (isVariable, hit.Source.Text) switch
        {
            (true, { } source) => $"The value of '{name}', read from {source},",
            (false, { } source) => $"A value read from {source}",
            (true, null) when name != hit.Source.Name && !name.EndsWith("." + hit.Source.Name, StringComparison.Ordinal) => $"The value of '{name}', which holds '{hit.Source.Name}',",
            (true, null) => $"The value of '{name}'",
            _ => $"The value of '{hit.Source.Name}'",
        };
    }
}
