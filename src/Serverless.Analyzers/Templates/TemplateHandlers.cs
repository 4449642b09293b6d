using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Templates;

/// <summary>The code of a function that a template declares.</summary>
/// <param name="IsElsewhere">Whether another project holds it.</param>
/// <param name="IsWebApplication">Whether ASP.NET Core runs in it, whose own pipeline authenticates.</param>
/// <param name="Functions">The handlers it may be; none where it is not found.</param>
internal sealed record TemplateHandler(bool IsElsewhere, bool IsWebApplication, IReadOnlyList<Function> Functions);

/// <summary>Finds the code of functions that templates declare, by handler, generated name, code folder and logical ID. The only place that does.</summary>
internal sealed class TemplateHandlers(Compilation compilation, FunctionModel functions, string? projectFolder)
{
    private static readonly TemplateHandler s_unknown = new(false, false, []);
    private static readonly TemplateHandler s_elsewhere = new(true, false, []);

    /// <summary>The code of a function.</summary>
    public TemplateHandler Of(TemplateFunction function)
    {
        var text = function.Handler?.Value;
        if (text is not null && HandlerName.Parse(function.Name, text) is { } handler)
        {
            return compilation.Assembly.GetTypeByMetadataName(GeneratedHandlers.SourceTypeOf(handler.Type, handler.Method) ?? handler.Type) is { } type
                ? OfType(type, handler.Method)
                : IsShared(function.Template) ? s_elsewhere : s_unknown;
        }

        return text == compilation.AssemblyName || IsCodeOf(function) == true ? OfProgram()
            : IsCodeOf(function) == false ? s_elsewhere
            : s_unknown;
    }

    /// <summary>Whether a template declares a function of the code.</summary>
    public bool Declares(TemplateFunction declared, Function function) =>
        declared.Name == function.Name || Of(declared).Functions.Any(found => SymbolEqualityComparer.Default.Equals(found.Method, function.Method));

    private TemplateHandler OfType(INamedTypeSymbol type, string method)
    {
        var isWeb = false;
        IMethodSymbol? found = null;
        for (var current = type; current is not null; current = current.BaseType)
        {
            isWeb |= current.TypeKind == TypeKind.Error || current is { Name: "AbstractAspNetCoreFunction", ContainingNamespace.Name: "AspNetCoreServer" };
            found ??= current.GetMembers(method).OfType<IMethodSymbol>().OrderByDescending(member => member.Parameters.Length).FirstOrDefault();
        }

        return new(false, isWeb, found is not null && functions.Of(found) is { } function ? [function] : []);
    }

    // An executable: whichever handler it registers.
    private TemplateHandler OfProgram() => new(
        false,
        functions.All.Any(function => function.Host == FunctionHost.AspNetCore),
        [.. functions.All.Where(function => function.Host == FunctionHost.Lambda)]);

    // Whether a function's code folder is this project's; null where that cannot be told.
    private bool? IsCodeOf(TemplateFunction function)
    {
        var code = function.Node["CodeUri"]?.Value;
        if (code is null || projectFolder is null || code.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var folder = Combine(FolderOf(function.Template.Path), code);
        return folder == Normalize(projectFolder) ? true : IsShared(function.Template) ? false : null;
    }

    // A template of the project's own folder is of no other project.
    private bool IsShared(Template template) => projectFolder is not null && FolderOf(template.Path) != Normalize(projectFolder);

    private static string FolderOf(string path) => Normalize(Path.GetDirectoryName(path) ?? "");

    private static string Combine(string folder, string relative)
    {
        var parts = folder.Split('/').ToList();
        foreach (var part in Normalize(relative).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ".." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    private static string Normalize(string path) => path.Replace('\\', '/').TrimEnd('/');
}
