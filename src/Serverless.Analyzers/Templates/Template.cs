using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Serverless.Analyzers.Templates.Stacks;

namespace Serverless.Analyzers.Templates;

/// <summary>Which file a template is.</summary>
internal enum TemplateKind
{
    /// <summary>AWS SAM or CloudFormation.</summary>
    CloudFormation,

    /// <summary>Serverless Framework.</summary>
    ServerlessFramework,

    /// <summary><c>aws-lambda-tools-defaults.json</c>.</summary>
    LambdaToolsDefaults,

    /// <summary>Azure Functions <c>host.json</c>.</summary>
    Host,

    /// <summary>Azure Functions <c>function.json</c>.</summary>
    FunctionJson,

    /// <summary>Azure Functions <c>local.settings.json</c>.</summary>
    LocalSettings,

    /// <summary>NuGet's <c>packages.lock.json</c>.</summary>
    LockFile,
}

/// <summary>A template that was read.</summary>
/// <param name="Kind">Which file it is.</param>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text.</param>
/// <param name="Root">Its content.</param>
internal sealed record Template(TemplateKind Kind, string Path, SourceText Text, TemplateNode Root)
{
    private Stack? _stack;

    /// <summary>The resources it deploys; none for settings files.</summary>
    public Stack Stack => LazyInitializer.EnsureInitialized(ref _stack, () => new Stack(this))!;

    /// <summary>Where something is written in it.</summary>
    public Location LocationOf(TextSpan span) => Location.Create(Path, span, Text.Lines.GetLinePositionSpan(span));
}

/// <summary>Why a file that is a template by its name could not be read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Span">The place at which it goes wrong.</param>
/// <param name="Lines">The same in lines and columns.</param>
/// <param name="Message">What is wrong, as the end of a sentence.</param>
internal sealed record TemplateProblem(string Path, TextSpan Span, LinePositionSpan Lines, string Message);

/// <summary>A function that a template declares.</summary>
/// <param name="Template">The template.</param>
/// <param name="Name">Its logical ID or name there.</param>
/// <param name="Node">Its declaration: the properties of the resource, or the entry under <c>functions</c>.</param>
/// <param name="Handler">The value of its handler, its own or the global one; null where there is none.</param>
internal sealed record TemplateFunction(Template Template, string Name, TemplateNode Node, TemplateNode? Handler);

/// <summary>An environment variable or setting that a template gives to functions.</summary>
/// <param name="Template">The template.</param>
/// <param name="Function">The function that gets it; null for all functions of the template.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
internal sealed record TemplateVariable(Template Template, string? Function, string Name, TemplateNode Value);
