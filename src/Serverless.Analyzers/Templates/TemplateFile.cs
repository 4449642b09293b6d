using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.Templates;

/// <summary>Tells templates from other files and reads them.</summary>
internal static class TemplateFile
{
    /// <summary>The template that a file is, or why it cannot be read; neither for a file that is no template.</summary>
    public static (Template? Template, TemplateProblem? Problem) Read(AdditionalText file, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file.Path).ToLowerInvariant();
        var extension = Path.GetExtension(name);
        var kind = KindOf(name);
        if ((kind is null && extension is not (".yml" or ".yaml" or ".json" or ".template")) || file.GetText(cancellationToken) is not { } source)
        {
            return default;
        }

        if (source.Length > TemplateLimits.Length)
        {
            return kind is null ? default : (null, Problem(file, source, default, "it is too large"));
        }

        var text = source.ToString();
        if (kind is null && !MayBeCloudFormation(name, text))
        {
            return default;
        }

        try
        {
            var root = IsJson(extension, text) ? JsonTemplateReader.Read(text) : YamlTemplateReader.Read(text);
            return root is { Kind: TemplateNodeKind.Mapping } && (kind is not null || root["Resources"] is { Kind: TemplateNodeKind.Mapping })
                ? (new Template(kind ?? TemplateKind.CloudFormation, file.Path, source, root), null)
                : default;
        }
        catch (TemplateFormatException problem)
        {
            return (null, Problem(file, source, problem.Span, problem.Message));
        }
    }

    private static TemplateKind? KindOf(string name) => name switch
    {
        "serverless.yml" or "serverless.yaml" or "serverless.json" => TemplateKind.ServerlessFramework,
        "serverless.template" => TemplateKind.CloudFormation,
        "aws-lambda-tools-defaults.json" => TemplateKind.LambdaToolsDefaults,
        "host.json" => TemplateKind.Host,
        "function.json" => TemplateKind.FunctionJson,
        "local.settings.json" => TemplateKind.LocalSettings,
        "packages.lock.json" => TemplateKind.LockFile,
        _ => null,
    };

    // A CloudFormation template goes by any name; those that AWS tools give need no more than its one required section.
    private static bool MayBeCloudFormation(string name, string text) =>
        name.EndsWith(".template", StringComparison.Ordinal) || name is "template.yaml" or "template.yml" or "template.json"
            ? Contains(text, "Resources")
            : Contains(text, "AWSTemplateFormatVersion") || Contains(text, "AWS::Serverless-2016-10-31");

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;

    private static bool IsJson(string extension, string text) =>
        extension == ".json" || (extension == ".template" && text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n').StartsWith("{", StringComparison.Ordinal));

    private static TemplateProblem Problem(AdditionalText file, SourceText source, TextSpan span, string message)
    {
        // A file of another length is what the platform reads it as: keep the place inside it.
        span = TextSpan.FromBounds(Math.Min(span.Start, source.Length), Math.Min(span.End, source.Length));
        return new TemplateProblem(file.Path, span, source.Lines.GetLinePositionSpan(span), message);
    }
}
