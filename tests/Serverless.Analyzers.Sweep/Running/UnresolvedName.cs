using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.Sweep.Running;

/// <summary>A name without a symbol.</summary>
/// <param name="Cause">What is missing, in words; null where the name fails only because another one does.</param>
internal sealed record UnresolvedName(string? Cause)
{
    /// <summary>Says what is wrong with a name; null where nothing is.</summary>
    public static UnresolvedName? Of(SimpleNameSyntax name, SemanticModel model)
    {
        var info = model.GetSymbolInfo(name);
        if (info.Symbol is not (null or IErrorTypeSymbol) || info.CandidateReason is CandidateReason.MemberGroup or CandidateReason.LateBound)
        {
            return null;
        }

        return new(info.CandidateReason switch
        {
            CandidateReason.Ambiguous => $"ambiguous {name.Identifier.Text}",
            CandidateReason.Inaccessible => $"inaccessible {info.CandidateSymbols[0].ToDisplayString()}",
            CandidateReason.OverloadResolutionFailure or CandidateReason.WrongArity => Mismatch(name, info, model),
            _ => Missing(name, model),
        });
    }

    /// <summary>The arguments fit no overload; says nothing where an argument is itself unresolved.</summary>
    private static string? Mismatch(SimpleNameSyntax name, SymbolInfo info, SemanticModel model)
    {
        var call = name.FirstAncestorOrSelf<ExpressionSyntax>(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);
        var broken = call?.DescendantNodes().OfType<ExpressionSyntax>().Any(inner => model.GetTypeInfo(inner).Type is { } type && IsUnresolved(type)) ?? false;
        return broken ? null : $"overload {info.CandidateSymbols[0].ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}";
    }

    private static string? Missing(SimpleNameSyntax name, SemanticModel model) => name.Parent switch
    {
        QualifiedNameSyntax qualified when qualified.Right == name => Below(qualified.Left, name, model),
        MemberAccessExpressionSyntax access when access.Name == name => Below(access.Expression, name, model),
        MemberBindingExpressionSyntax when name.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } access => Below(access.Expression, name, model),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment when assignment.Left == name =>
            Member(model.GetTypeInfo(initializer.Parent!).Type, name),
        _ => $"{Kind(name)} {name.Identifier.Text}",
    };

    private static string? Below(ExpressionSyntax left, SimpleNameSyntax name, SemanticModel model) =>
        model.GetSymbolInfo(left).Symbol is INamespaceSymbol space
            ? $"{Kind(name)} {space.ToDisplayString()}.{name.Identifier.Text}"
            : Member(model.GetTypeInfo(left).Type, name);

    private static string Kind(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null ? "name" : "namespace";

    private static string? Member(ITypeSymbol? type, SimpleNameSyntax name) =>
        type is null || IsUnresolved(type) ? null : $"member {type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}.{name.Identifier.Text}";

    private static bool IsUnresolved(ITypeSymbol type) =>
        type is IErrorTypeSymbol || (type is INamedTypeSymbol named && named.TypeArguments.Any(IsUnresolved));
}
