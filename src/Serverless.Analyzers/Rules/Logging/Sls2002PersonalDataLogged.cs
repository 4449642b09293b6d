using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Logging;

/// <summary>SLS2002: text under a name that says it is personal data reaches a log.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls2002PersonalDataLogged() : FlowAnalyzer(Descriptors.PersonalDataLogged, SinkKinds.Log, FlowKinds.Personal)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.Destination!, hit.SinkName, hit.Way];
}
