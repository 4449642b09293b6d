using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Effects;

/// <summary>What a member of code that is not seen does besides returning.</summary>
/// <param name="Kind">What it does, or what it depends on.</param>
/// <param name="IsMutating">Whether it changes the object it is called on.</param>
/// <param name="Changed">The names of the parameters whose arguments it changes.</param>
internal sealed record ApiEffect(EffectKinds Kind, bool IsMutating, IReadOnlyList<string> Changed)
{
    public static readonly ApiEffect None = new(EffectKinds.None, false, []);

    public static readonly ApiEffect Unknown = new(EffectKinds.Unknown, false, []);

    /// <summary>Whether it changes what is handed to a parameter.</summary>
    public bool Changes(IParameterSymbol parameter) => Changed.Count > 0 && Changed.Contains(parameter.Name);
}

/// <summary>
/// Judges members of the library and of other projects by the rows of the catalog: the member's own, then those of its
/// type, then what holds for its namespace. Thread-safe.
/// </summary>
/// <param name="catalog">The rows that all rules use.</param>
/// <param name="purity">The rows on purity, and the user's own.</param>
internal sealed class ApiEffects(CatalogSymbols catalog, CatalogSymbols purity)
{
    private readonly ConcurrentDictionary<ISymbol, ApiEffect> _cache = new(SymbolEqualityComparer.Default);

    /// <summary>What a member does.</summary>
    public ApiEffect Of(IMethodSymbol method) => _cache.GetOrAdd((method.ReducedFrom ?? method).OriginalDefinition, symbol => Judge((IMethodSymbol)symbol));

    /// <summary>Whether the user's catalog says of a method of the compilation that it only returns.</summary>
    public bool IsTrusted(IMethodSymbol method) => purity.Is(method.AssociatedSymbol ?? method, ApiRole.Pure);

    /// <summary>Whether a row says of a member or its type that it only returns.</summary>
    public bool IsPure(IMethodSymbol method) => Of(method) == ApiEffect.None;

    /// <summary>Whether values of a type never change.</summary>
    public bool IsImmutable(ITypeSymbol type) => RoleOf(type) is { Role: ApiRole.Pure, Type: not "System.Object" } row && SymbolEqualityComparer.Default.Equals(purity.Type(row.Type), type);

    /// <summary>The words that say what an effect does.</summary>
    public static string Verb(EffectKinds kind) => kind switch
    {
        EffectKinds.Clock => "reads the clock through",
        EffectKinds.Random => "takes a random value from",
        EffectKinds.Environment => "reads the environment through",
        EffectKinds.Culture => "reads the culture through",
        EffectKinds.File => "works on files through",
        EffectKinds.Network => "works over the network through",
        EffectKinds.Console => "uses the console through",
        EffectKinds.Log => "writes a log through",
        EffectKinds.ProcessWide => "changes the process through",
        EffectKinds.Synchronization => "waits for or starts other work through",
        _ => "calls",
    };

    private ApiEffect Judge(IMethodSymbol method)
    {
        ISymbol member = method.AssociatedSymbol ?? method;
        var rows = purity.Of(member).Concat(catalog.Of(member)).ToList();
        var kind = rows.Select(row => KindOf(row, method)).FirstOrDefault(kind => kind != EffectKinds.None);
        IReadOnlyList<string> changed = [.. rows.Where(row => row is { Role: ApiRole.Effect, Argument: not null }).Select(row => row.Argument!)];
        var isMutating = rows.Any(row => row.Role == ApiRole.MutatesReceiver);
        return kind != EffectKinds.None || isMutating || changed.Count > 0 ? new ApiEffect(kind, isMutating && !method.IsStatic && method.MethodKind != MethodKind.PropertyGet, changed)
            : rows.Any(row => row.Role == ApiRole.Pure) ? ApiEffect.None
            : ByKind(method);
    }

    private EffectKinds KindOf(ApiRow row, IMethodSymbol method) => row switch
    {
        { Role: ApiRole.Effect, Argument: null } => Parse(row.Hint),
        // The console is a log only for the host.
        { Role: ApiRole.LogSink } => RoleOf(method.ContainingType) is { Role: ApiRole.Effect, Hint: { } hint } ? Parse(hint) : EffectKinds.Log,
        { Role: ApiRole.ProcessWideSetting } when method.MethodKind != MethodKind.PropertyGet => EffectKinds.ProcessWide,
        { Role: ApiRole.DetachedWork } => EffectKinds.Synchronization,
        { Role: ApiRole.DataWrite } when method.AssociatedSymbol is null => DefaultOf(method.ContainingNamespace) is { Role: ApiRole.Effect, Hint: { } hint } ? Parse(hint) : EffectKinds.Network,
        _ => EffectKinds.None,
    };

    private ApiEffect ByKind(IMethodSymbol method)
    {
        switch (method.MethodKind)
        {
            case MethodKind.PropertySet:
                return method.IsStatic ? new ApiEffect(EffectKinds.ProcessWide, false, []) : new ApiEffect(EffectKinds.None, true, []);
            case MethodKind.Constructor when method.Parameters.IsEmpty && SymbolEqualityComparer.Default.Equals(method.ContainingType, purity.Type("System.Random")):
                // Without a seed, the system's chance is the seed; rows do not tell one constructor from another.
                return new ApiEffect(EffectKinds.Random, false, []);
            case MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.BuiltinOperator or MethodKind.UserDefinedOperator or MethodKind.Conversion or MethodKind.DelegateInvoke:
                return ApiEffect.None;
            case MethodKind.PropertyGet when !method.IsStatic:
                return ApiEffect.None;
        }

        if (!method.IsStatic && method.Name is nameof(ToString) or nameof(Equals) or nameof(GetHashCode) or nameof(GetType) or "CompareTo" or "Dispose" or "DisposeAsync" or "Deconstruct" or "GetEnumerator" or "Clone")
        {
            return ApiEffect.None;
        }

        return (RoleOf(method.ContainingType) ?? DefaultOf(method.ContainingNamespace)) switch
        {
            { Role: ApiRole.Pure } => ApiEffect.None,
            { Role: ApiRole.MutatesReceiver } => new ApiEffect(EffectKinds.None, method is { IsStatic: false, ReturnsVoid: true }, []),
            { Role: ApiRole.Effect, Hint: { } hint } => new ApiEffect(Parse(hint), false, []),
            _ => ApiEffect.Unknown,
        };
    }

    // The row of the type itself first; then what it derives from.
    private ApiRow? RoleOf(ITypeSymbol? type) => type is null ? null
        : purity.Of(type).FirstOrDefault(row => row.Role is ApiRole.Pure or ApiRole.MutatesReceiver or ApiRole.Effect && (row.Type != "System.Object" || type.SpecialType == SpecialType.System_Object) && !IsOfAnyType(row, type));

    // That something can be disposed of or compared says nothing of the rest of it.
    private bool IsOfAnyType(ApiRow row, ITypeSymbol type) => type.TypeKind != TypeKind.Interface && purity.Type(row.Type) is { TypeKind: TypeKind.Interface } && (row is { Role: ApiRole.Pure } or { Role: ApiRole.Effect, Hint: nameof(EffectKinds.Unknown) });

    // A line of a user that names no kind, or none there is, says only that there is an effect.
    private static EffectKinds Parse(string? hint) => Enum.TryParse<EffectKinds>(hint, ignoreCase: true, out var kind) ? kind : EffectKinds.Unknown;

    private static ApiRow? DefaultOf(INamespaceSymbol? space)
    {
        if (space is null or { IsGlobalNamespace: true })
        {
            return null;
        }

        var name = space.ToDisplayString();
        return ApiCatalog.NamespaceDefaults
            .Where(row => row.Type == name || (row.Type[^1] == '*' && (name + ".").StartsWith(row.Type[..^1] + ".", StringComparison.Ordinal)))
            .OrderByDescending(row => row.Type.Length)
            .FirstOrDefault();
    }
}
