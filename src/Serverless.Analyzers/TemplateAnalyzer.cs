using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Templates;

namespace Serverless.Analyzers;

/// <summary>The base of rules that look at deployment templates and settings files alone.</summary>
public abstract class TemplateAnalyzer : ServerlessAnalyzer
{
    /// <summary>Declares the diagnostics of the rule.</summary>
    private protected TemplateAnalyzer(params DiagnosticDescriptor[] descriptors)
        : base(descriptors)
    {
    }

    private protected sealed override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        TemplateReport.Register(context, compilation, OnTemplate);

    /// <summary>Looks at one template.</summary>
    private protected abstract void OnTemplate(TemplateReport report);
}

/// <summary>One template that a rule looks at, and where its findings go.</summary>
/// <param name="context">The action on the file.</param>
/// <param name="compilation">What is known of the project.</param>
/// <param name="template">The template.</param>
internal sealed class TemplateReport(AdditionalFileAnalysisContext context, ServerlessCompilation compilation, Template template)
{
    /// <summary>The diagnostic property that holds the value as a template gives it.</summary>
    public const string Written = "written";

    /// <summary>What is known of the project.</summary>
    public ServerlessCompilation Compilation => compilation;

    /// <summary>The template.</summary>
    public Template Template => template;

    /// <summary>Ends the analysis early.</summary>
    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>The file whose options hold for templates: sections of .editorconfig are for C# files.</summary>
    public SyntaxTree? OptionsTree => compilation.Compilation.SyntaxTrees.FirstOrDefault();

    /// <summary>Calls <paramref name="onTemplate"/> for each template of a compilation.</summary>
    public static void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation, Action<TemplateReport> onTemplate) =>
        context.RegisterAdditionalFileAction(file =>
        {
            foreach (var template in compilation.Templates.Templates)
            {
                if (template.Path == file.AdditionalFile.Path)
                {
                    onTemplate(new(file, compilation, template));
                }
            }
        });

    /// <summary>Reports a finding at a node.</summary>
    public void Add(DiagnosticDescriptor descriptor, TemplateNode node, params object?[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(descriptor, template.LocationOf(node.Span), arguments));

    /// <summary>Reports a finding at a node, with the value that a fix writes in place of the one that is there.</summary>
    public void AddWithSafeValue(DiagnosticDescriptor descriptor, TemplateNode node, string? safeValue, params object?[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(
            descriptor,
            template.LocationOf(node.Span),
            node is { Kind: TemplateNodeKind.Scalar, Tag: null, Value: { } written } && safeValue is not null
                ? ImmutableDictionary<string, string?>.Empty.Add(SettingAnalyzer.SafeValue, safeValue).Add(Written, written)
                : null,
            arguments));
}
