using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Logging;

/// <summary>SLS2001: writes a placeholder instead of the secret, or drops the argument together with its hole in the template.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls2001SecretLoggedFix() : RedactionFix(RuleIds.SecretLogged);
