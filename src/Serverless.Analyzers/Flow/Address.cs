using System.Net;
using System.Net.Sockets;

namespace Serverless.Analyzers.Flow;

/// <summary>Judges addresses of endpoints.</summary>
internal static class Address
{
    private static readonly char[] s_hostEnds = ['/', '?', '#', '\\'];

    // Schemes that send data as it is, and what encrypts it; null where the counterpart is another protocol.
    private static readonly Dictionary<string, string?> s_schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["http"] = "https",
        ["ws"] = "wss",
        ["redis"] = "rediss",
        ["amqp"] = "amqps",
        ["mqtt"] = "mqtts",
        ["ldap"] = "ldaps",
        ["ftp"] = null,
    };

    // Names that stay on the machine or in its network, and names that are made for examples.
    private static readonly string[] s_localSuffixes =
    [
        ".localhost", ".local", ".internal", ".lan", ".home.arpa", ".test", ".invalid", ".example", ".localstack.cloud",
        "example.com", "example.org", "example.net",
    ];

    /// <summary>The scheme of an address that sends data unencrypted, or null.</summary>
    public static string? UnencryptedScheme(string address)
    {
        var end = address.IndexOf("://", StringComparison.Ordinal);
        return end > 0 && s_schemes.ContainsKey(address.Substring(0, end)) ? address.Substring(0, end) : null;
    }

    /// <summary>The scheme that encrypts what <paramref name="scheme"/> sends in clear; null where there is none.</summary>
    public static string? EncryptedScheme(string scheme) => s_schemes.TryGetValue(scheme, out var encrypted) ? encrypted : null;

    /// <summary>The host of an address; null where it is not written down as a whole.</summary>
    public static string? Host(string address)
    {
        var authority = Authority(address);
        var host = authority.StartsWith("[", StringComparison.Ordinal) ? authority.Substring(0, authority.IndexOf(']') + 1) : authority.Split(':', ',')[0];
        return host.Length == 0 || host.IndexOf(TextPiece.Unknown) >= 0 ? null : host;
    }

    /// <summary>
    /// Whether text that an address starts with names scheme and host whole, or is relative to one, so that what follows
    /// cannot change them: <c>https://host/</c>, <c>orders/</c>, <c>/orders?id=</c>.
    /// </summary>
    public static bool IsHostFixed(string start)
    {
        var authority = start.IndexOf("://", StringComparison.Ordinal);
        if (authority >= 0)
        {
            return authority > 0 && start.IndexOfAny(s_hostEnds, authority + 3) > authority + 3;
        }

        // '//host' names a host as well.
        var first = start.StartsWith("/", StringComparison.Ordinal) ? 1 : 0;
        return start.IndexOfAny(s_hostEnds, first) is var end && end > first && start.IndexOf(':', 0, end) < 0;
    }

    /// <summary>Whether an address names a port.</summary>
    public static bool HasPort(string address) => Authority(address) is var authority && authority.LastIndexOf(':') > authority.LastIndexOf(']');

    private static string Authority(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        var authority = start < 0 ? address : address.Substring(start + 3);
        var end = authority.IndexOfAny(s_hostEnds);
        authority = end < 0 ? authority : authority.Substring(0, end);
        return authority.Substring(authority.LastIndexOf('@') + 1);
    }

    /// <summary>
    /// Whether a host is this machine, a neighbour in a private network (a container, a service of a mesh, an emulator, the
    /// metadata service), or no host at all: an example, or the namespace of a schema.
    /// </summary>
    public static bool IsLocal(string host)
    {
        host = host.Trim().Trim('[', ']').TrimEnd('.');
        return IPAddress.TryParse(host, out var address)
            ? IsPrivate(address)
            : host.IndexOf('.') < 0
                || host.StartsWith("schemas.", StringComparison.OrdinalIgnoreCase)
                || host.Equals("www.w3.org", StringComparison.OrdinalIgnoreCase)
                || s_localSuffixes.Any(suffix => host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) && (suffix[0] == '.' || host.Length == suffix.Length || host[host.Length - suffix.Length - 1] == '.'));
    }

    private static bool IsPrivate(IPAddress address)
    {
        if (IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || address.IsIPv6SiteLocal)
        {
            return true;
        }

        var bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? (bytes[0] & 0xFE) == 0xFC || address.Equals(IPAddress.IPv6Any)
            : bytes[0] is 0 or 10
                || (bytes[0] == 172 && bytes[1] is >= 16 and <= 31)
                || (bytes[0] == 192 && bytes[1] == 168)
                || (bytes[0] == 169 && bytes[1] == 254)
                || (bytes[0] == 100 && bytes[1] is >= 64 and <= 127)
                || address.ToString() == "168.63.129.16";
    }
}
