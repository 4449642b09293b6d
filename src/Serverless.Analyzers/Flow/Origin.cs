using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>Finds the value behind a name: what a local, a constant or a readonly field was initialised with.</summary>
internal static class Origin
{
    // Names of names of names: more than anybody writes, and an end for code that refers to itself.
    private const int MaxDepth = 8;

    /// <summary>The value behind locals and fields that nothing but their initialiser writes; else <paramref name="value"/> without conversions.</summary>
    public static IOperation Of(IOperation value, SemanticModels models, CancellationToken cancellationToken)
    {
        value = ValueSite.Unwrap(value);
        for (var depth = 0; depth < MaxDepth && Initializer(value, cancellationToken) is { } written; depth++)
        {
            if (models.Operation(written, cancellationToken) is not { } initial)
            {
                break;
            }

            value = ValueSite.Unwrap(initial);
        }

        return value;
    }

    private static ExpressionSyntax? Initializer(IOperation value, CancellationToken cancellationToken)
    {
        ISymbol? named = value switch
        {
            ILocalReferenceOperation local when local.Local.IsConst || !IsWrittenAgain(local) => local.Local,
            IFieldReferenceOperation { Field: { IsConst: true } or { IsReadOnly: true } } field => field.Field,
            _ => null,
        };
        return named?.DeclaringSyntaxReferences is [var reference]
            && reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } written } declarator
            && (named is not IFieldSymbol { IsConst: false } || !IsWrittenByConstructor(declarator))
            ? written
            : null;
    }

    private static bool IsWrittenAgain(ILocalReferenceOperation local)
    {
        IOperation root = local;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().Any(operation =>
            operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local.Local) && IsWrite(reference));
    }

    private static bool IsWrite(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation or IAddressOfOperation => true,
        IArgumentOperation { Parameter.RefKind: not RefKind.None } => true,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation deconstruction } tuple => deconstruction.Target == tuple,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
        _ => false,
    };

    // By name: a constructor of another part of the type is not worth the search.
    private static bool IsWrittenByConstructor(VariableDeclaratorSyntax field) =>
        field.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
        && type.Members.OfType<ConstructorDeclarationSyntax>()
            .SelectMany(constructor => constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Any(assignment => NameOf(assignment.Left) == field.Identifier.ValueText);

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        _ => null,
    };
}
