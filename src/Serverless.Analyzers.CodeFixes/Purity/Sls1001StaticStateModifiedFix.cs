using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Purity;

/// <summary>SLS1001: a static field that one method uses becomes a local variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls1001StaticStateModifiedFix() : StateToLocalFix(RuleIds.StaticStateModified);
