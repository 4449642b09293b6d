using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>
/// Reads the text of a connection string: <c>key=value</c> pairs behind the separators of its dialect. What is not known
/// before the program runs appears as <see cref="TextPiece.Unknown"/>; what can't be read is passed over.
/// </summary>
internal static class ConnectionText
{
    private static readonly HashSet<string> s_hostKeys =
    [
        "server", "datasource", "addr", "address", "networkaddress", "host", "servername", "hostname",
        "accountendpoint", "blobendpoint", "queueendpoint", "tableendpoint", "endpoint",
    ];

    /// <summary>The settings that weaken a connection to another machine, each with its keyword.</summary>
    public static IEnumerable<(Setting Setting, ConnectionKeyword Keyword)> Weaknesses(string text, string dialect)
    {
        var settings = Read(text, dialect).ToList();
        if (settings.Count == 0 || IsLocal(text, dialect, settings))
        {
            return [];
        }

        return
            from setting in settings
            from keyword in ConnectionKeyword.All
            where keyword.Dialect == dialect && keyword.Name == setting.Name && keyword.Weak.Split('|').Contains(setting.Value, StringComparer.OrdinalIgnoreCase)
            select (setting, keyword);
    }

    private static IEnumerable<Setting> Read(string text, string dialect)
    {
        var (start, separators) = dialect switch
        {
            "Redis" => (0, ","),
            "Mongo" => (text.IndexOf('?') + 1, "&;"),
            _ => (0, ";"),
        };
        for (int end; start < text.Length; start = end + 1)
        {
            end = EndOfPart(text, start, separators);
            var part = text.Substring(start, end - start);
            var equals = part.IndexOf('=');
            if (equals > 0)
            {
                var written = part.Trim();
                yield return new Setting(Normalize(part.Substring(0, equals)), part.Substring(equals + 1).Trim().Trim('"', '\''), written, start + part.IndexOf(written, StringComparison.Ordinal));
            }
        }
    }

    // A separator between quotes separates nothing.
    private static int EndOfPart(string text, int start, string separators)
    {
        var quote = '\0';
        for (var i = start; i < text.Length; i++)
        {
            if (quote != '\0')
            {
                quote = text[i] == quote ? '\0' : quote;
            }
            else if (text[i] is '"' or '\'' && i > start && text.Substring(start, i - start).TrimEnd().EndsWith("=", StringComparison.Ordinal))
            {
                quote = text[i];
            }
            else if (separators.IndexOf(text[i]) >= 0)
            {
                return i;
            }
        }

        return text.Length;
    }

    private static string Normalize(string keyword) => string.Concat(keyword.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static bool IsLocal(string text, string dialect, List<Setting> settings)
    {
        if (settings.Any(setting => setting is { Name: "usedevelopmentstorage", Value: "true" or "True" } or { Name: "accountname", Value: "devstoreaccount1" }))
        {
            return true;
        }

        var hosts = dialect switch
        {
            "Redis" => text.Split(',').Where(part => part.IndexOf('=') < 0 && part.Trim().Length > 0),
            "Mongo" => AuthorityOf(text).Split(','),
            _ => settings.Where(setting => s_hostKeys.Contains(setting.Name)).Select(setting => setting.Value),
        };
        var known = hosts.ToList();
        return known.Count > 0 && known.All(IsLocalServer);
    }

    /// <summary>Whether a server, as connection strings name it, is local: <c>tcp:localhost,1433</c>, <c>(localdb)\x</c>, <c>.</c>.</summary>
    public static bool IsLocalServer(string server)
    {
        server = server.Trim();
        if (server.StartsWith("tcp:", StringComparison.OrdinalIgnoreCase))
        {
            server = server.Substring(4);
        }

        return server.StartsWith("(", StringComparison.Ordinal)
            || server is "."
            || server.StartsWith(".\\", StringComparison.Ordinal)
            || server is "::1"
            || (Address.Host(server) is { } host && Address.IsLocal(host));
    }

    private static string AuthorityOf(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = start < 3 ? -1 : url.IndexOfAny(['/', '?'], start);
        var authority = start < 3 ? "" : end < 0 ? url.Substring(start) : url.Substring(start, end - start);
        return authority.Substring(authority.LastIndexOf('@') + 1);
    }

    /// <summary>One <c>key=value</c>.</summary>
    /// <param name="Name">The keyword in lower case, without spaces, hyphens and underscores.</param>
    /// <param name="Value">The value, without quotes.</param>
    /// <param name="Written">Keyword and value as written.</param>
    /// <param name="Start">Where they are in the text.</param>
    internal readonly record struct Setting(string Name, string Value, string Written, int Start);
}
