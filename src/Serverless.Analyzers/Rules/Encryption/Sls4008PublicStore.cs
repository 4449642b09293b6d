using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Rules.Encryption;

/// <summary>SLS4008: a store or object is made readable by everyone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls4008PublicStore() : SettingAnalyzer(ApiRole.PublicAccess, Descriptors.PublicStore);
