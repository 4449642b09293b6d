using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Flow;

/// <summary>The template of a structured log message: text with holes such as <c>{Order}</c>, <c>{@Order}</c>, <c>{Total:0.00}</c>.</summary>
internal static class MessageTemplate
{
    /// <summary>Whether a parameter takes a template that later arguments fill.</summary>
    public static bool IsTemplate(IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_String && parameter.Name is "message" or "messageTemplate" or "messageFormat" or "format";

    /// <summary>The holes of a template in the order of its text.</summary>
    public static IEnumerable<(int Start, int End, string Name, bool IsDestructured)> Holes(string template)
    {
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '{')
            {
                continue;
            }

            if (i + 1 < template.Length && template[i + 1] == '{')
            {
                i++;
                continue;
            }

            var end = template.IndexOf('}', i);
            if (end < 0)
            {
                yield break;
            }

            var name = template.Substring(i + 1, end - i - 1);
            yield return (i, end + 1, name.TrimStart('@', '$').Split(',', ':')[0], name.StartsWith("@", StringComparison.Ordinal));
            i = end;
        }
    }
}
