using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Options;

/// <summary>The options of one compilation, read from MSBuild properties and .editorconfig files.</summary>
internal sealed class ServerlessOptions(AnalyzerConfigOptionsProvider provider)
{
    /// <summary>Whether the project opted in with <c>&lt;ServerlessLibrary&gt;true&lt;/ServerlessLibrary&gt;</c>.</summary>
    public bool IsLibrary => IsTrue(OptionDefinitions.Library, tree: null);

    /// <summary>The text given for an option in <paramref name="tree"/>, or for the whole compilation; null where none is given.</summary>
    public string? Text(OptionDefinition option, SyntaxTree? tree)
    {
        var options = tree is null ? provider.GlobalOptions : provider.GetOptions(tree);
        return options.TryGetValue(option.Key, out var text) && text.Length > 0 ? text : null;
    }

    /// <summary>The value of an option in <paramref name="tree"/>.</summary>
    public T Get<T>(OptionDefinition<T> option, SyntaxTree? tree) where T : class => option.Parse(Text(option, tree));

    /// <summary>Whether a boolean option is on in <paramref name="tree"/>.</summary>
    public bool IsTrue(OptionDefinition<string> option, SyntaxTree? tree) => Get(option, tree) == "true";
}
