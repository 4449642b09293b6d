using System.Text.Json;

namespace Serverless.Analyzers.Tool.Reports;

/// <summary>Texts by number: a page of many functions repeats the same few.</summary>
internal sealed class StringTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The number of a text; -1 for null.</summary>
    public int this[string? text]
    {
        get
        {
            if (text is null)
            {
                return -1;
            }

            if (!_numbers.TryGetValue(text, out var number))
            {
                _numbers.Add(text, number = _numbers.Count);
            }

            return number;
        }
    }

    /// <summary>Writes the texts in the order of their numbers.</summary>
    public void WriteTo(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray(name);
        foreach (var text in _numbers.Keys)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
