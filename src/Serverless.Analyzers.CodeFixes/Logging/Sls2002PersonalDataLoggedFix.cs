using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Logging;

/// <summary>SLS2002: writes a placeholder instead of the personal data, or drops the argument together with its hole in the template.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls2002PersonalDataLoggedFix() : RedactionFix(RuleIds.PersonalDataLogged);
