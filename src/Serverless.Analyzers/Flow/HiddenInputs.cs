using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow;

/// <summary>A read of what no argument shows.</summary>
/// <param name="Name">What is read: <c>DateTime.UtcNow</c>.</param>
/// <param name="Kind">The clock, chance or the environment.</param>
internal sealed record HiddenInputRead(string Name, EffectKinds Kind)
{
    /// <summary>The kind in words.</summary>
    public string Of => Kind switch
    {
        EffectKinds.Clock => "the clock",
        EffectKinds.Random => "chance",
        _ => "the environment",
    };
}

/// <summary>Finds reads of the clock, of chance and of the environment that are not replaceable from outside.</summary>
internal sealed class HiddenInputs(CatalogSymbols catalog)
{
    // What these tell is about the machine and for its use: how many threads to start, which line failed, how long it took.
    private static readonly HashSet<string> s_technical = new(StringComparer.Ordinal)
    {
        "ProcessId", "ProcessorCount", "OSVersion", "GetFolderPath", "SystemDirectory", "WorkingSet", "StackTrace", "CurrentManagedThreadId",
        "Stopwatch", "RandomNumberGenerator", "GetRandomFileName",
    };

    private readonly LoggedValues _logged = new(catalog);
    private readonly INamedTypeSymbol? _timeProvider = catalog.Type("System.TimeProvider");
    private readonly INamedTypeSymbol? _random = catalog.Type("System.Random");
    private readonly INamedTypeSymbol? _path = catalog.Type("System.IO.Path");
    private readonly INamedTypeSymbol? _lazy = catalog.Type("System.Lazy`1");

    /// <summary>What a call, property or creation reads; null where it reads nothing of that kind, or what it was given.</summary>
    public HiddenInputRead? ReadBy(IOperation operation)
    {
        var (member, instance) = operation switch
        {
            IInvocationOperation call => ((ISymbol)call.TargetMethod, call.Instance),
            IPropertyReferenceOperation property => (property.Property, property.Instance),
            _ => default,
        };
        if (operation is IObjectCreationOperation creation)
        {
            // A seed makes the sequence a matter of the arguments.
            return creation is { Arguments.Length: 0, Type: { } made } && Is(made, _random) ? new($"new {made.Name}()", EffectKinds.Random) : null;
        }

        if (member?.ContainingType is not { } type || IsInNameOf(operation) || s_technical.Contains(member.Name) || s_technical.Contains(type.Name)
            || KindOf(member) is not { } kind)
        {
            return null;
        }

        return member.IsStatic ? new($"{type.Name}.{member.Name}", kind)
            : Is(type, _timeProvider) && instance is IPropertyReferenceOperation { Property: { IsStatic: true, Name: "System" } } ? new("TimeProvider.System", kind)
            : Is(type, _random) && instance is IFieldReferenceOperation { Field: { IsStatic: true } field } ? new(field.Name, kind)
            : null;
    }

    /// <summary>Whether a read does not decide what the function does, is made once, or is what replaces the clock elsewhere.</summary>
    public bool IsHarmless(IOperation operation, HiddenInputRead input, ISymbol containing) =>
        _logged.IsOnlyLogged(operation)
        || containing is IMethodSymbol { MethodKind: MethodKind.StaticConstructor }
        || (input.Kind == EffectKinds.Environment && containing is IMethodSymbol { MethodKind: MethodKind.Constructor })
        || (input.Kind == EffectKinds.Random && IsInFileName(operation))
        || IsKept(operation)
        || IsOwnProvider(containing.ContainingType);

    private EffectKinds? KindOf(ISymbol member)
    {
        foreach (var row in catalog.Of(member, ApiRole.Effect))
        {
            if (row.Argument is null && Enum.TryParse<EffectKinds>(row.Hint, out var kind) && kind is EffectKinds.Clock or EffectKinds.Random or EffectKinds.Environment)
            {
                return kind;
            }
        }

        return null;
    }

    // field ??= value, field = field ?? value, if (field is null) field = value, new Lazy<T>(() => value)
    private bool IsKept(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ICoalesceAssignmentOperation
                || (parent is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment && InitializationGuard.Covers(assignment, target.Member))
                || (parent is IObjectCreationOperation { Type: { } made } && Is(made, _lazy)))
            {
                return true;
            }
        }

        return false;
    }

    // nameof(DateTime.UtcNow.Ticks)
    private static bool IsInNameOf(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IMemberReferenceOperation)
        {
            parent = parent.Parent;
        }

        return parent is INameOfOperation;
    }

    // class Clock : TimeProvider
    private bool IsOwnProvider(INamedTypeSymbol? type)
    {
        for (var ancestor = type?.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (Is(ancestor, _timeProvider) || Is(ancestor, _random))
            {
                return true;
            }
        }

        return false;
    }

    // A name that nobody else has is what a temporary file needs.
    private bool IsInFileName(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            if (parent is IInvocationOperation { TargetMethod: { Name: "Combine" or "Join", ContainingType: var type } } && Is(type, _path))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ITypeSymbol type, INamedTypeSymbol? wanted) => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, wanted);
}
