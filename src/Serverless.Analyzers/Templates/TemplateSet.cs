using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Templates;

/// <summary>The deployment templates and settings files among the additional files of a compilation.</summary>
internal sealed class TemplateSet
{
    private readonly Dictionary<(string Path, string Name), TemplateFunction> _byName = [];

    private TemplateSet(IReadOnlyList<Template> templates, IReadOnlyList<TemplateProblem> problems)
    {
        Templates = templates;
        Problems = problems;
        Functions = [.. templates.SelectMany(TemplateContent.FunctionsOf)];
        foreach (var function in Functions)
        {
            _byName[(function.Template.Path, function.Name)] = function;
        }

        Variables = [.. templates.SelectMany(TemplateContent.VariablesOf)];
        Handlers = [.. Functions.Select(HandlerOf).OfType<HandlerName>()];
    }

    /// <summary>The templates, ordered by path.</summary>
    public IReadOnlyList<Template> Templates { get; }

    /// <summary>Why others could not be read.</summary>
    public IReadOnlyList<TemplateProblem> Problems { get; }

    /// <summary>The functions that the templates declare.</summary>
    public IReadOnlyList<TemplateFunction> Functions { get; }

    /// <summary>The function of that logical ID or name in a template; null where there is none.</summary>
    public TemplateFunction? Function(Template template, string? name) => name is not null && _byName.TryGetValue((template.Path, name), out var function) ? function : null;

    /// <summary>The handlers that the templates name.</summary>
    public IReadOnlyList<HandlerName> Handlers { get; }

    /// <summary>The environment variables and settings that the templates give.</summary>
    public IReadOnlyList<TemplateVariable> Variables { get; }

    /// <summary>Reads the files that are templates; the others are ignored.</summary>
    public static TemplateSet Read(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var templates = new List<Template>();
        var problems = new List<TemplateProblem>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (template, problem) = TemplateFile.Read(file, cancellationToken);
            if (template is not null)
            {
                templates.Add(template);
            }

            if (problem is not null)
            {
                problems.Add(problem);
            }
        }

        return new(templates, problems);
    }

    private static HandlerName? HandlerOf(TemplateFunction function) =>
        function.Handler?.Value is { } text ? HandlerName.Parse(function.Name, text) : null;
}
