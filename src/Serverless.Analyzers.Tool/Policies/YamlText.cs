using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Serverless.Analyzers.Tool.Policies;

/// <summary>Writes YAML: maps, lists and texts; a text with <c>${…}</c> gets the tag <c>!Sub</c>.</summary>
internal sealed class YamlText
{
    private readonly Emitter _emitter;

    public YamlText(TextWriter text)
    {
        _emitter = new Emitter(text, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024).WithIndentedSequences());
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart(null, null, isImplicit: true));
    }

    /// <summary>Ends the document.</summary>
    public void End()
    {
        _emitter.Emit(new DocumentEnd(isImplicit: true));
        _emitter.Emit(new StreamEnd());
    }

    /// <summary>A comment on a line of its own.</summary>
    public void Comment(string text) => _emitter.Emit(new Comment(text, isInline: false));

    /// <summary>A map.</summary>
    public void Map(Action content)
    {
        _emitter.Emit(new MappingStart());
        content();
        _emitter.Emit(new MappingEnd());
    }

    /// <summary>A list.</summary>
    public void List(Action content)
    {
        _emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        content();
        _emitter.Emit(new SequenceEnd());
    }

    /// <summary>The key of what comes next.</summary>
    public YamlText Key(string name)
    {
        _emitter.Emit(new Scalar(name));
        return this;
    }

    /// <summary>A key and its text.</summary>
    public YamlText Pair(string name, string value)
    {
        Key(name).Items([value]);
        return this;
    }

    /// <summary>Texts.</summary>
    public void Items(IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            _emitter.Emit(value.Contains("${", StringComparison.Ordinal)
                ? new Scalar(AnchorName.Empty, new TagName("!Sub"), value, ScalarStyle.Any, isPlainImplicit: false, isQuotedImplicit: false)
                : new Scalar(value));
        }
    }
}
