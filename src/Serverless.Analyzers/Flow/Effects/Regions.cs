using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Flow.Effects;

/// <summary>Whose an object is, as a set of bits; the empty set is what the body itself made or copied.</summary>
internal static class Regions
{
    public const ulong Fresh = 0;

    /// <summary>The object that the body runs on.</summary>
    public const ulong This = 1 << 0;

    /// <summary>What that object holds.</summary>
    public const ulong ThisContent = 1 << 1;

    /// <summary>Static state and what it holds.</summary>
    public const ulong Static = 1 << 2;

    /// <summary>Nobody knows.</summary>
    public const ulong Unknown = 1 << 3;

    private const int FirstParameter = 8;
    private const int MaxParameters = 28;
    private const ulong Selves = 0x5555_5555_5555_5500 | This;

    /// <summary>What the caller hands over in a parameter.</summary>
    public static ulong Parameter(int ordinal) => ordinal < MaxParameters ? 1ul << (FirstParameter + (2 * ordinal)) : Unknown;

    /// <summary>What an object of these regions holds.</summary>
    public static ulong Inside(ulong regions) => ((regions & Selves) << 1) | (regions & ~Selves);

    /// <summary>The parameters among regions, and whether each stands for the argument itself.</summary>
    public static IEnumerable<(int Ordinal, bool IsSelf)> Parameters(ulong regions)
    {
        for (var ordinal = 0; ordinal < MaxParameters; ordinal++)
        {
            var self = Parameter(ordinal);
            if ((regions & self) != 0)
            {
                yield return (ordinal, true);
            }

            if ((regions & (self << 1)) != 0)
            {
                yield return (ordinal, false);
            }
        }
    }
}

/// <summary>A value by whose it is.</summary>
/// <param name="Self">Whose the object is.</param>
/// <param name="Content">Whose objects it may hold, beyond what <paramref name="Self"/> says.</param>
/// <param name="Functions">The functions it may stand for; null for none that are known.</param>
internal readonly record struct Owner(ulong Self, ulong Content, IReadOnlyList<EffectFunction>? Functions = null)
{
    /// <summary>What nobody can change: a number, a text, a new object without content.</summary>
    public static readonly Owner None;

    /// <summary>All regions that may be reached through it from the inside.</summary>
    public ulong Inside => Regions.Inside(Self) | Content;

    /// <summary>The value of a member or element.</summary>
    public Owner Member => new(Inside, Content);

    /// <summary>The value that is one or the other.</summary>
    public Owner Join(Owner other) => new(Self | other.Self, Content | other.Content, Join(Functions, other.Functions));

    /// <summary>Whether another value says nothing that this one does not.</summary>
    public bool Covers(Owner other) =>
        (other.Self & ~Self) == 0 && (other.Content & ~Content) == 0 && (other.Functions is null || !other.Functions.Except(Functions ?? []).Any());

    private static IReadOnlyList<EffectFunction>? Join(IReadOnlyList<EffectFunction>? left, IReadOnlyList<EffectFunction>? right) =>
        left is null ? right : right is null || ReferenceEquals(left, right) ? left : [.. left.Union(right)];
}

/// <summary>A function that a delegate stands for.</summary>
/// <param name="Syntax">Where the delegate is made: the same place is the same function.</param>
/// <param name="Method">The method; for a lambda its symbol.</param>
internal sealed record EffectFunction(SyntaxNode Syntax, IMethodSymbol Method)
{
    /// <summary>What a method is bound to.</summary>
    public Owner Instance { get; init; }

    /// <summary>The graph of a lambda or local function; null for a method.</summary>
    public Func<Microsoft.CodeAnalysis.FlowAnalysis.ControlFlowGraph?>? Graph { get; init; }

    /// <inheritdoc/>
    public bool Equals(EffectFunction? other) => other is not null && other.Syntax == Syntax;

    /// <inheritdoc/>
    public override int GetHashCode() => Syntax.GetHashCode();
}
