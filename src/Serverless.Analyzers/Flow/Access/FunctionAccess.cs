using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>How a function comes to reach a store.</summary>
internal enum AccessVia
{
    /// <summary>By a call in code it reaches.</summary>
    Call,

    /// <summary>By an input or output binding.</summary>
    Binding,

    /// <summary>By its trigger.</summary>
    Trigger,
}

/// <summary>One function reads, writes or deletes in one store.</summary>
/// <param name="Function">The function.</param>
/// <param name="Store">The kind of store, a name of <see cref="StoreKinds"/>.</param>
/// <param name="Resource">Which one.</param>
/// <param name="Operation">What is called, without <c>Async</c>; the attribute's name for bindings.</param>
/// <param name="Kinds">What it does.</param>
/// <param name="Needs">The IAM actions or Azure roles that allow it.</param>
/// <param name="Via">How.</param>
/// <param name="Path">The calls from the function to the access; empty for bindings.</param>
/// <param name="Syntax">The call or attribute.</param>
internal sealed record FunctionAccess(
    Function Function,
    string Store,
    StoreResource Resource,
    string Operation,
    AccessKinds Kinds,
    IReadOnlyList<string> Needs,
    AccessVia Via,
    CallPath Path,
    SyntaxNode Syntax)
{
    /// <summary>What the access does, in words: <c>reads and writes</c>.</summary>
    public string Verb => string.Join(" and ", s_verbs.Where(verb => (Kinds & verb.Kind) != 0).Select(verb => verb.Text));

    /// <summary>The rights that a row of the catalog names.</summary>
    public static string[] Split(string? needs) => needs?.Split([", "], StringSplitOptions.None) ?? [];

    private static readonly (AccessKinds Kind, string Text)[] s_verbs =
        [(AccessKinds.Read, "reads"), (AccessKinds.Write, "writes"), (AccessKinds.Delete, "deletes from")];
}
