using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>Where a request names its encryption key, as a <see cref="ApiRole.KeyedWrite"/> row says it.</summary>
internal sealed class KeySetting
{
    private static readonly Lazy<ILookup<string, ApiRow>> s_rows = new(() =>
        ApiCatalog.Rows.Where(row => row.Role == ApiRole.KeyedWrite).ToLookup(row => row.Type.Substring(row.Type.LastIndexOf('.') + 1)));

    private readonly string[] _parts;

    private KeySetting(ApiRow row)
    {
        Member = row.Member;
        Entry = row.Argument;
        _parts = row.Hint?.Split('|') ?? [];
    }

    /// <summary>The property of the request: the key itself, or what holds it.</summary>
    public string Member { get; }

    /// <summary>The entry that takes the key, where the property is a dictionary.</summary>
    public string? Entry { get; }

    /// <summary>The member of the property's type that takes the key, where it is one of several.</summary>
    public string? Inner => _parts.FirstOrDefault(part => part.IndexOf('=') < 0);

    /// <summary>What else has to be set beside the key.</summary>
    public IEnumerable<(string Name, string Value)> Besides =>
        _parts.Where(part => part.IndexOf('=') > 0).Select(part => part.Split('=')).Select(pair => (pair[0], pair[1]));

    /// <summary>The path of the key, from the request on.</summary>
    public string Path => Member + (Entry is null ? "" : $"[{Entry}]") + (Inner is null ? "" : $".{Inner}");

    /// <summary>The setting of an SDK's type, its own or inherited; null where it takes no key.</summary>
    public static KeySetting? Of(ITypeSymbol? type)
    {
        for (var current = type; current is not null && current.DeclaringSyntaxReferences.IsEmpty; current = current.BaseType)
        {
            foreach (var row in s_rows.Value[current.Name])
            {
                if (row.Type == current.ToDisplayString())
                {
                    return new KeySetting(row);
                }
            }
        }

        return null;
    }

    /// <summary>Whether an object leaves the key to the store or the provider, as far as all that sets it is seen.</summary>
    public bool IsDefaultIn(ObjectSettings settings) =>
        !settings.IsShared
        && !settings.MaySet("ServerSideEncryptionCustomerProvidedKey")
        && (!settings.MaySet(Path) || (settings.Values(Path) is { Count: > 0 } keys && keys.All(IsProviders)));

    // The keys that AWS manages have reserved aliases.
    private static bool IsProviders(IOperation key) =>
        key.ConstantValue is { HasValue: true, Value: string name } && name.StartsWith("alias/aws/", StringComparison.Ordinal);
}
