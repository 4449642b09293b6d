using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Injection;

/// <summary>SLS5009: data of the event becomes part of an LDAP filter or XPath expression.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls5009DirectoryInjection() : FlowAnalyzer(Descriptors.DirectoryInjection, SinkKinds.Ldap | SinkKinds.XPath, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];
}
