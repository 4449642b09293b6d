using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Purity;

/// <summary>SLS1002: a field of a shared instance that one method uses becomes a local variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls1002SharedInstanceStateModifiedFix() : StateToLocalFix(RuleIds.SharedInstanceStateModified);
