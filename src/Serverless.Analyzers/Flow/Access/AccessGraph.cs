using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>A call that reaches a store, or several at once.</summary>
/// <param name="Operation">The call, creation or use of a set.</param>
/// <param name="Method">What is called; null for the use of a set.</param>
/// <param name="Rows">What the catalog says of it.</param>
internal sealed record StoreUse(IOperation Operation, IMethodSymbol? Method, IReadOnlyList<StoreRow> Rows);

/// <summary>What one body does.</summary>
/// <param name="Uses">Its uses of stores.</param>
/// <param name="Calls">Its calls of the project's methods.</param>
/// <param name="Outside">The methods of other projects that it calls, and those of its own contracts that other projects fulfil.</param>
internal sealed record BodyAccess(IReadOnlyList<StoreUse> Uses, IReadOnlyList<(IMethodSymbol Callee, IOperation Call)> Calls, IReadOnlyList<IMethodSymbol> Outside);

/// <summary>Which bodies use stores, and which call each other; each body is looked at once. Thread-safe.</summary>
internal sealed class AccessGraph(SemanticModels models, Callees callees, StoreSymbols symbols, ProjectReferences projects)
{
    private readonly ConcurrentDictionary<SyntaxNode, BodyAccess> _bodies = new();

    /// <summary>What a method does.</summary>
    public IEnumerable<BodyAccess> Of(IMethodSymbol method) => method.DeclaringSyntaxReferences.Select(reference => Of(reference.GetSyntax()));

    /// <summary>What making an instance of a type does, and using it for the first time: its constructors and initialisers.</summary>
    public IEnumerable<BodyAccess> OfSetup(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor, IsImplicitlyDeclared: false } constructor)
            {
                foreach (var body in Of(constructor))
                {
                    yield return body;
                }
            }
            else if (member.DeclaringSyntaxReferences is [var reference] && InitializerOf(reference.GetSyntax()) is { } initializer)
            {
                yield return Of(initializer);
            }
        }
    }

    /// <summary>What the code of a body does.</summary>
    public BodyAccess Of(SyntaxNode body) => _bodies.GetOrAdd(body, Read);

    private static EqualsValueClauseSyntax? InitializerOf(SyntaxNode member) => member switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer,
        PropertyDeclarationSyntax property => property.Initializer,
        _ => null,
    };

    private BodyAccess Read(SyntaxNode body)
    {
        var uses = new List<StoreUse>();
        var calls = new List<(IMethodSymbol, IOperation)>();
        var outside = new List<IMethodSymbol>();
        foreach (var operation in models.Operation(body)?.DescendantsAndSelf() ?? [])
        {
            if (UseBy(operation) is { } use)
            {
                uses.Add(use);
            }

            var called = callees.CalledBy(operation).ToArray();
            foreach (var callee in called)
            {
                var method = (callee.PartialImplementationPart ?? callee).OriginalDefinition;
                if (models.Declares(method))
                {
                    calls.Add((method, operation));

                    // A contract that nothing here fulfils is fulfilled elsewhere.
                    if (method.IsAbstract && called.Length == 1)
                    {
                        outside.Add(method);
                    }
                }
                else if (projects.Holds(method))
                {
                    outside.Add(method);
                }
            }
        }

        return new BodyAccess(uses, calls, outside);
    }

    private StoreUse? UseBy(IOperation operation)
    {
        var method = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (method is not null && symbols.Of(method) is { Count: > 0 } rows)
        {
            return new StoreUse(operation, method, rows);
        }

        return operation is IPropertyReferenceOperation or IFieldReferenceOperation or IInvocationOperation or ILocalReferenceOperation or IParameterReferenceOperation
            && symbols.OfUse(operation.Type) is { } row && IsQueried(operation)
                ? new StoreUse(operation, null, [row])
                : null;
    }

    // foreach (var order in context.Orders), context.Orders.Where(…); not context.Orders.Add(…), which has a row of its own.
    private bool IsQueried(IOperation set)
    {
        var parent = set.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent is IForEachLoopOperation
            || (parent is IInvocationOperation call && models.Declares(call.TargetMethod) is false && symbols.Of(call.TargetMethod).Count == 0);
    }
}
