using System.Text;
using System.Text.Json;
using Serverless.Analyzers.Tool.Map;

namespace Serverless.Analyzers.Tool.Reports;

/// <summary>The report as one page that loads nothing from elsewhere.</summary>
internal static class HtmlReport
{
    /// <summary>Writes the page.</summary>
    public static void Write(SystemMap map, Stream stream)
    {
        // The page names its parts: <!-- page.css -->, <!-- data -->, <!-- page.js -->.
        foreach (var part in Resource("page.html").Split("<!-- ", StringSplitOptions.None))
        {
            var end = part.IndexOf(" -->", StringComparison.Ordinal);
            if (end >= 0)
            {
                Insert(part[..end], map, stream);
            }

            Text(stream, end < 0 ? part : part[(end + " -->".Length)..]);
        }
    }

    private static void Insert(string name, SystemMap map, Stream stream)
    {
        if (name != "data")
        {
            Text(stream, Resource(name));
            return;
        }

        // The default encoder writes no '<', so that no text of the data can end the element that holds it.
        using var json = new Utf8JsonWriter(stream);
        new PageData(json, map).Write();
    }

    private static void Text(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
