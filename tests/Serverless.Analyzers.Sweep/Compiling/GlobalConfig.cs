using System.Text;
using Serverless.Analyzers.Sweep.Reading;

namespace Serverless.Analyzers.Sweep.Compiling;

/// <summary>The global options of a project: its properties as a build would show them, and those given by the user.</summary>
internal static class GlobalConfig
{
    public static string Text(SourceProject project, IReadOnlyDictionary<string, string> given)
    {
        var options = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["build_property.AssemblyName"] = project.AssemblyName,
            ["build_property.RootNamespace"] = project.AssemblyName,
            ["build_property.ProjectDir"] = project.Directory + "/",
        };
        foreach (var (name, value) in project.Properties)
        {
            options[$"build_property.{name}"] = value;
        }

        foreach (var (key, value) in given)
        {
            options[key] = value;
        }

        var text = new StringBuilder("is_global = true\n");
        foreach (var (key, value) in options)
        {
            text.Append(key).Append(" = ").Append(value.ReplaceLineEndings(" ")).Append('\n');
        }

        return text.ToString();
    }
}
