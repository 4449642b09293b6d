using System.Text;
using DiffPlex.Renderer;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Serverless.Analyzers.Tool.Reports;

namespace Serverless.Analyzers.Tool.Fixing;

/// <summary>A file before and after the fixes.</summary>
internal sealed record FixedFile(string Path, SourceText Before, SourceText After)
{
    /// <summary>The files that differ between two solutions, each once even where several projects hold it.</summary>
    public static async Task<IReadOnlyList<FixedFile>> BetweenAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        var files = new SortedDictionary<string, FixedFile>(StringComparer.Ordinal);
        foreach (var id in after.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments().Concat(project.GetChangedAdditionalDocuments())))
        {
            var document = In(after, id);
            if (document.FilePath is { } path && !files.ContainsKey(path))
            {
                var (old, text) = (await In(before, id).GetTextAsync(cancellationToken).ConfigureAwait(false), await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
                if (!old.ContentEquals(text))
                {
                    files.Add(path, new FixedFile(path, old, text));
                }
            }
        }

        return [.. files.Values];
    }

    // C#, or a template.
    private static TextDocument In(Solution solution, DocumentId id) => solution.GetDocument(id) ?? solution.GetAdditionalDocument(id)!;

    /// <summary>The change as a unified diff.</summary>
    public string Diff(string root)
    {
        var name = System.IO.Path.GetRelativePath(root, Path).Replace('\\', '/');
        return UnidiffRenderer.GenerateUnidiff(Lines(Before), Lines(After), $"a/{name}", $"b/{name}").TrimEnd('\n');
    }

    // The renderer takes the end of the last line for the beginning of another.
    private static string Lines(SourceText text) => text.ToString() is var lines && lines.EndsWith('\n') ? lines[..^1] : lines;

    /// <summary>Writes the file, in the encoding it had.</summary>
    public void Save() => OutputFile.Write(Path, stream =>
    {
        using var writer = new StreamWriter(stream, Before.Encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        After.Write(writer);
    });
}
