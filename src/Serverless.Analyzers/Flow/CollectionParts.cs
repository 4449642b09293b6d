using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>What a collection is made with, where it is written.</summary>
internal static class CollectionParts
{
    /// <summary>The elements of arrays, lists and collection expressions; the keys of dictionaries. None for what is made elsewhere.</summary>
    public static IEnumerable<IOperation> Of(IOperation collection)
    {
        switch (ValueSite.Unwrap(collection))
        {
            case IArrayCreationOperation { Initializer: { } array }:
                return array.ElementValues;
            case IObjectCreationOperation { Initializer: { } initializer }:
                return initializer.Initializers.SelectMany(part => part switch
                {
                    IInvocationOperation { Arguments: [var first, ..] } => [first.Value],
                    ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } => [key.Value],
                    _ => Enumerable.Empty<IOperation>(),
                });
            case IObjectCreationOperation { Arguments: [var source] }:
                return Of(source.Value);

            // It has an operation of its own only in later compilers.
            case { Syntax.RawKind: (int)SyntaxKind.CollectionExpression } expression:
                return expression.ChildOperations.SelectMany(element => element.Type is null ? element.ChildOperations.AsEnumerable() : [element]);
            default:
                return [];
        }
    }
}
