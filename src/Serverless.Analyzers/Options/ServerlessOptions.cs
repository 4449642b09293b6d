using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Options;

/// <summary>The options of one compilation, read from MSBuild properties and .editorconfig files.</summary>
internal sealed class ServerlessOptions(AnalyzerConfigOptionsProvider provider)
{
    private const string KeyPrefix = "serverless_";
    private const string PropertyPrefix = "build_property.";

    /// <summary>Whether the project opted in with <c>&lt;ServerlessLibrary&gt;true&lt;/ServerlessLibrary&gt;</c>.</summary>
    public bool IsLibrary => IsTrue(OptionDefinitions.Library, tree: null);

    /// <summary>Whether facts for a report are asked for, for the whole project.</summary>
    public bool IsReport => IsTrue(OptionDefinitions.ReportProperty, tree: null) || IsTrue(OptionDefinitions.Report, tree: null);
    /// <summary>The folder of the project, which the SDK passes to compilers; null elsewhere.</summary>
    public string? ProjectFolder => provider.GlobalOptions.TryGetValue(PropertyPrefix + "ProjectDir", out var folder) && folder.Length > 0 ? folder : null;

    /// <summary>The text given for an option in <paramref name="tree"/>, or for the whole compilation; null where none is given.</summary>
    public string? Text(OptionDefinition option, SyntaxTree? tree)
    {
        var options = tree is null ? provider.GlobalOptions : provider.GetOptions(tree);
        return options.TryGetValue(option.Key, out var text) && text.Length > 0 ? text : null;
    }

    /// <summary>The value of an option in <paramref name="tree"/>.</summary>
    public T Get<T>(OptionDefinition<T> option, SyntaxTree? tree) where T : class => option.Parse(Text(option, tree));

    /// <summary>What is not understood of the options that hold for <paramref name="tree"/>.</summary>
    public IEnumerable<OptionProblem> ProblemsIn(SyntaxTree tree)
    {
        foreach (var option in OptionDefinitions.All)
        {
            if (Text(option, tree) is { } text && !option.IsValid(text))
            {
                yield return new OptionProblem(option.Key.Replace(PropertyPrefix, ""), $"'{text}' is not a value it takes, which is {option.Values}");
            }
        }

        foreach (var key in provider.GetOptions(tree).Keys)
        {
            if (key.StartsWith(KeyPrefix, StringComparison.OrdinalIgnoreCase) && !OptionDefinitions.All.Any(option => option.Key.Equals(key, StringComparison.OrdinalIgnoreCase)))
            {
                var nearest = Nearest(key);
                yield return new OptionProblem(key, nearest is null ? "there is no such option" : $"there is no such option; did you mean '{nearest}'");
            }
        }
    }

    // The option whose name differs in the fewest letters, where that is few enough to be a slip.
    private static string? Nearest(string key) => OptionDefinitions.All
        .Where(option => option.Key.StartsWith(KeyPrefix, StringComparison.Ordinal))
        .Select(option => (option.Key, Distance: Distance(key.ToLowerInvariant(), option.Key)))
        .Where(option => option.Distance <= 4)
        .OrderBy(option => option.Distance).ThenBy(option => option.Key, StringComparer.Ordinal)
        .FirstOrDefault().Key;

    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(changed, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }

    /// <summary>The value of an option that takes a whole number.</summary>
    public int Number(OptionDefinition<string> option, SyntaxTree? tree) => int.Parse(Get(option, tree), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Whether a boolean option is on in <paramref name="tree"/>.</summary>
    public bool IsTrue(OptionDefinition<string> option, SyntaxTree? tree) => Get(option, tree) == "true";
}
