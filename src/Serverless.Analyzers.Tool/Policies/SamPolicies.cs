using System.Text;
using Serverless.Analyzers.Tool.Map;

namespace Serverless.Analyzers.Tool.Policies;

/// <summary>Writes what the Lambda functions need as <c>Policies</c> of a SAM template.</summary>
internal static class SamPolicies
{
    /// <summary>Writes the part of a template that is about policies, to be merged into the whole.</summary>
    public static void Write(SystemMap map, Stream stream)
    {
        var arns = new SamArns();
        var functions = map.Functions.Select(function => (Function: function, Statements: IamStatements.Of(function, arns))).Where(pair => pair.Statements.Count > 0).ToArray();
        if (functions.Length == 0)
        {
            throw new BadInputException("no function in these logs needs an IAM action; --format json also tells Azure roles.");
        }

        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var yaml = new YamlText(text);
        yaml.Map(() =>
        {
            if (arns.Parameters.Count > 0)
            {
                yaml.Key("Parameters").Map(() =>
                {
                    foreach (var (name, meaning) in arns.Parameters)
                    {
                        yaml.Key(name).Map(() => yaml.Pair("Type", "String").Pair("Description", meaning));
                    }
                });
            }

            yaml.Key("Resources").Map(() =>
            {
                var names = functions.GroupBy(pair => SamArns.LogicalId(pair.Function.Name)).ToDictionary(group => group.Key, group => group.Count());
                foreach (var (function, statements) in functions)
                {
                    var name = SamArns.LogicalId(function.Name);
                    foreach (var doubt in Doubts.Of(function))
                    {
                        yaml.Comment(doubt);
                    }

                    yaml.Key(names[name] > 1 ? SamArns.LogicalId($"{function.Project} {function.Handler}") : name).Map(() =>
                        yaml.Pair("Type", "AWS::Serverless::Function").Key("Properties").Map(() => yaml.Key("Policies").List(() => yaml.Map(() =>
                            yaml.Key("Statement").List(() => Write(yaml, statements))))));
                }
            });
        });
        yaml.End();
    }

    private static void Write(YamlText yaml, IReadOnlyList<IamStatement> statements)
    {
        foreach (var statement in statements)
        {
            yaml.Map(() =>
            {
                yaml.Pair("Effect", "Allow").Key("Action").List(() => yaml.Items(statement.Actions));
                yaml.Key("Resource").List(() => yaml.Items(statement.Resources));
                if (statement.KeyAlias is { } alias)
                {
                    yaml.Key("Condition").Map(() => yaml.Key("ForAnyValue:StringEquals").Map(() => yaml.Pair("kms:ResourceAliases", alias)));
                }
            });
        }
    }
}
