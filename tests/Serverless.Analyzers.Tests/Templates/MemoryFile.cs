using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.Tests.Templates;

/// <summary>An additional file that exists only in the test.</summary>
internal sealed class MemoryFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
