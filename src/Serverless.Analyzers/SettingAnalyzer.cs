using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers;

/// <summary>
/// The base of rules that report a value given to a setting, wherever a row of the rule's role names the setting and the
/// value. The finding's property <c>safe</c> carries the row's hint.
/// </summary>
public abstract class SettingAnalyzer : ServerlessAnalyzer
{
    /// <summary>The diagnostic property that names the safe value.</summary>
    public const string SafeValue = "safe";

    private readonly ApiRole _role;
    private readonly DiagnosticDescriptor _descriptor;

    /// <summary>
    /// Declares what to look for and what to report; the message takes the setting and the value as written, or the
    /// method and "called".
    /// </summary>
    private protected SettingAnalyzer(ApiRole role, DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
        _role = role;
        _descriptor = descriptor;
    }

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!compilation.Catalog.Has(_role))
        {
            return;
        }

        ValueSite.Register(context, (operation, site) =>
        {
            if (RowMatch.Find(compilation.Catalog, _role, site) is { } row && !IsQuiet(operation, site, row))
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    _descriptor,
                    site.Syntax.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty.Add(SafeValue, row.Hint),
                    NameOf(site),
                    site.IsCall ? "called" : site.Value.Syntax.ToString()));
            }
        });
    }

    /// <summary>What the message calls the setting.</summary>
    private protected virtual string NameOf(in ValueSite site) => site.Key ?? site.Parameter?.Name ?? site.Member.Name;

    /// <summary>Whether a setting that a row names is harmless where it stands.</summary>
    private protected virtual bool IsQuiet(OperationAnalysisContext context, in ValueSite site, ApiRow row) => false;
}
