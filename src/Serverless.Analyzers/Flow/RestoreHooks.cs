using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>What a class sets anew when it is restored from a snapshot: in the code it hands to <c>SnapshotRestore.RegisterAfterRestore</c>.</summary>
internal static class RestoreHooks
{
    private const string Register = "RegisterAfterRestore";

    /// <summary>Whether the class of a field or property sets it after a restore.</summary>
    public static bool Set(ISymbol member, SemanticModels models) => member.ContainingType.DeclaringSyntaxReferences
        .SelectMany(part => part.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>())
        .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Register } or IdentifierNameSyntax { Identifier.ValueText: Register })
        .Select(call => models.Operation(call)).OfType<IInvocationOperation>()
        .Where(call => call.TargetMethod.ContainingType.Name == "SnapshotRestore")
        .SelectMany(call => call.Arguments).Select(Body(models)).OfType<IOperation>()
        .SelectMany(body => body.DescendantsAndSelf()).OfType<IAssignmentOperation>()
        .Any(assignment => assignment.Target is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member, member));

    private static Func<IArgumentOperation, IOperation?> Body(SemanticModels models) => argument => Handed(argument.Value) switch
    {
        IMethodReferenceOperation { Method.DeclaringSyntaxReferences: [var declaration] } => models.Operation(declaration.GetSyntax()),
        var value => value,
    };

    private static IOperation Handed(IOperation value) => ValueSite.Unwrap(value) is IDelegateCreationOperation { Target: var target } ? target : ValueSite.Unwrap(value);
}
