using System.Text.RegularExpressions;

namespace Serverless.Analyzers.Templates;

/// <summary>Where each kind of template says what functions there are and what they are given.</summary>
internal static class TemplateContent
{
    // The tools file holds all variables in one string: "A"="1";"B"="2", quotes optional.
    private static readonly Regex s_pair = new("""(?:^|;)\s*"?([^"=;]+)"?\s*=\s*"?([^";]*)"?""", RegexOptions.CultureInvariant);

    /// <summary>The functions that a template declares.</summary>
    public static IEnumerable<TemplateFunction> FunctionsOf(Template template)
    {
        switch (template.Kind)
        {
            case TemplateKind.CloudFormation:
                var common = template.Root.At("Globals", "Function");
                foreach (var (name, properties, isServerless) in LambdaResources(template.Root))
                {
                    yield return new(template, name, properties, properties["Handler"] ?? CommandOf(properties) ?? (isServerless ? common?["Handler"] : null));
                }

                break;
            case TemplateKind.ServerlessFramework:
                foreach (var (name, function) in ServerlessFunctions(template.Root))
                {
                    yield return new(template, name, function, function["handler"]);
                }

                break;
            case TemplateKind.LambdaToolsDefaults when template.Root["function-handler"] is { Value: { } text } handler:
                yield return new(template, template.Root["function-name"]?.Value ?? text.Split(':').Last(), template.Root, handler);
                break;
        }
    }

    /// <summary>The environment variables and settings that a template gives to functions.</summary>
    public static IEnumerable<TemplateVariable> VariablesOf(Template template)
    {
        var root = template.Root;
        return template.Kind switch
        {
            TemplateKind.CloudFormation =>
                Variables(template, null, root.At("Globals", "Function", "Environment", "Variables"))
                    .Concat(LambdaResources(root).SelectMany(function => Variables(template, function.Name, function.Properties.At("Environment", "Variables")))),
            TemplateKind.ServerlessFramework =>
                Variables(template, null, root.At("provider", "environment"))
                    .Concat(ServerlessFunctions(root).SelectMany(function => Variables(template, function.Name, function.Node["environment"]))),
            TemplateKind.LocalSettings => Variables(template, null, root["Values"]),
            TemplateKind.LambdaToolsDefaults when root["environment-variables"] is { Value: { } pairs } node =>
                s_pair.Matches(pairs).Cast<Match>().Select(match => new TemplateVariable(template, null, match.Groups[1].Value.Trim(), TemplateNode.Scalar(node.Span, match.Groups[2].Value, isQuoted: true))),
            _ => [],
        };
    }

    /// <summary>Whether published versions of a function start from a snapshot (SnapStart).</summary>
    public static bool StartsFromSnapshot(TemplateFunction function) => function.Template.Kind switch
    {
        TemplateKind.CloudFormation => function.Template.Stack[function.Name]?.At("SnapStart", "ApplyOn").Is("PublishedVersions") == true,
        TemplateKind.ServerlessFramework => function.Node["snapStart"]?.Value == "true",
        TemplateKind.LambdaToolsDefaults => function.Node["snap-start-apply-on"]?.Value == "PublishedVersions",
        _ => false,
    };

    private static IEnumerable<(string Name, TemplateNode Properties, bool IsServerless)> LambdaResources(TemplateNode root)
    {
        foreach (var resource in root["Resources"]?.Entries ?? [])
        {
            var type = resource.Value["Type"]?.Value;
            if (type is "AWS::Serverless::Function" or "AWS::Lambda::Function" && resource.Value["Properties"] is { } properties)
            {
                yield return (resource.Key.Value ?? "", properties, type == "AWS::Serverless::Function");
            }
        }
    }

    // A container image names its handler as the command.
    private static TemplateNode? CommandOf(TemplateNode properties) => properties.At("ImageConfig", "Command")?.Items is [var command, ..] ? command : null;

    // Under 'functions' stand the functions, or a list of such mappings.
    private static IEnumerable<(string Name, TemplateNode Node)> ServerlessFunctions(TemplateNode root)
    {
        var functions = root["functions"];
        return (functions?.Entries ?? []).Concat((functions?.Items ?? []).SelectMany(part => part.Entries))
            .Select(entry => (entry.Key.Value ?? "", entry.Value));
    }

    private static IEnumerable<TemplateVariable> Variables(Template template, string? function, TemplateNode? variables) =>
        (variables?.Entries ?? []).Select(entry => new TemplateVariable(template, function, entry.Key.Value ?? "", entry.Value));
}
