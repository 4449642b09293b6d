using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>What the type of a value says about what can flow in it.</summary>
internal sealed class FlowTypes(CatalogSymbols catalog)
{
    private readonly Dictionary<ITypeSymbol, bool> _ends = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IPropertySymbol, bool> _isStored = new(SymbolEqualityComparer.Default);

    // Types that stand for the one value they hold or promise.
    private static readonly HashSet<string> s_transparent = new(StringComparer.Ordinal)
    {
        "Task", "ValueTask", "Nullable", "Lazy", "ConfiguredTaskAwaitable", "ConfiguredValueTaskAwaitable", "ActionResult", "Response", "NullableResponse",
        "IOptions", "IOptionsSnapshot", "IOptionsMonitor", "AsyncLocal", "ThreadLocal", "WeakReference",
    };

    /// <summary>Whether a value of this type can carry nothing that matters: a number, a date, a service of the host.</summary>
    public bool Ends(ITypeSymbol? type)
    {
        if (type is null or { SpecialType: SpecialType.System_String or SpecialType.System_Object })
        {
            return false;
        }

        if (!_ends.TryGetValue(type, out var ends))
        {
            _ends[type] = ends = FindEnds(type);
        }

        return ends;
    }

    /// <summary>What is left of a value in a type that carries no text: of a number, that the sender chose it.</summary>
    public static FlowValue Counted(FlowValue value, ITypeSymbol? type)
    {
        if (!IsCount(type))
        {
            return FlowValue.Harmless;
        }

        var count = value.Root().Select(static label => label.Source.Kind is FlowKinds.Event or FlowKinds.Parameter ? label.SafeFor(SinkKinds.Any & ~SinkKinds.Size) : null);
        return count.IsEmpty ? FlowValue.Harmless : count;
    }

    /// <summary>Whether a type is a number that can be large, or stands for one.</summary>
    public static bool IsCount(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => true,
        { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal } => true,
        INamedTypeSymbol { Arity: 1 } named => IsTransparent(named) && IsCount(named.TypeArguments[0]),
        _ => false,
    };

    /// <summary>Whether a value of this type stands for the value it holds.</summary>
    public static bool IsTransparent(ITypeSymbol? type) => type is INamedTypeSymbol { Arity: 1 } named && s_transparent.Contains(named.Name);

    /// <summary>Whether a property keeps what it is given: an auto-property, one of a record, or one of which no code is seen.</summary>
    public bool IsStored(IPropertySymbol property)
    {
        if (!_isStored.TryGetValue(property.OriginalDefinition, out var isStored))
        {
            _isStored[property.OriginalDefinition] = isStored = property.OriginalDefinition.ContainingType is { } type
                && (property.IsAbstract || type.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property.OriginalDefinition)));
        }

        return isStored;
    }

    private bool FindEnds(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Delegate } => false,
        IArrayTypeSymbol array => array.ElementType.SpecialType is not (SpecialType.System_Byte or SpecialType.System_Char) && Ends(array.ElementType),
        ITypeParameterSymbol => false,
        INamedTypeSymbol { IsTupleType: true } => false,
        INamedTypeSymbol { Arity: > 0 } generic when catalog.Is(generic, ApiRole.HostService) => true,
        INamedTypeSymbol { Arity: > 0, TypeKind: not TypeKind.Error } generic when generic.TypeArguments.All(argument =>
            argument.TypeKind is not (TypeKind.TypeParameter or TypeKind.Delegate) && argument.SpecialType is not (SpecialType.System_Byte or SpecialType.System_Char) && Ends(argument)) => TextTypes.IsCollection(generic) || IsTransparent(generic),
        INamedTypeSymbol named => !TextTypes.CanCarryText(named) || catalog.Is(named, ApiRole.HostService),
        _ => !TextTypes.CanCarryText(type),
    };
}
