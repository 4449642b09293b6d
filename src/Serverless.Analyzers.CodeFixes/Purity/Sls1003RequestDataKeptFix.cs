using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Purity;

/// <summary>SLS1003: a field that one method uses becomes a local variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls1003RequestDataKeptFix() : StateToLocalFix(RuleIds.RequestDataKept);
