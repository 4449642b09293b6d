using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Functions;

/// <summary>How long the instances of the project's own types live, as registrations and shared fields say. Thread-safe.</summary>
internal sealed class Lifetimes
{
    private readonly CallSites _calls;
    private readonly SourceTypes _types;
    private readonly SemanticModels _models;
    private readonly Lazy<Dictionary<ISymbol, InstanceLifetime>> _registered;
    private readonly Lazy<HashSet<ISymbol>> _held;

    /// <param name="calls">Where services are registered.</param>
    /// <param name="types">The types of the compilation.</param>
    /// <param name="models">Its semantic models.</param>
    /// <param name="functionClasses">The classes whose instances functions share; asked for only when a lifetime is.</param>
    public Lifetimes(CallSites calls, SourceTypes types, SemanticModels models, Func<IEnumerable<INamedTypeSymbol>> functionClasses)
    {
        _calls = calls;
        _types = types;
        _models = models;
        _registered = new(Registered);
        _held = new(() => Held(functionClasses()));
    }

    /// <summary>Whether the service container makes instances of a type.</summary>
    public bool IsRegistered(INamedTypeSymbol type) => _registered.Value.ContainsKey(type.OriginalDefinition);

    /// <summary>The lifetime of a type that is no function class.</summary>
    public InstanceLifetime Of(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (type.IsStatic)
        {
            return InstanceLifetime.None;
        }

        var isRegistered = _registered.Value.TryGetValue(type, out var registered);
        return isRegistered && registered is InstanceLifetime.Shared or InstanceLifetime.Durable ? registered
            : _held.Value.Contains(type) ? InstanceLifetime.Shared
            : isRegistered ? registered
            : InstanceLifetime.Unknown;
    }

    private Dictionary<ISymbol, InstanceLifetime> Registered()
    {
        var lifetimes = new Dictionary<ISymbol, InstanceLifetime>(SymbolEqualityComparer.Default);
        foreach (var call in _calls.Of(ApiRole.ServiceLifetime))
        {
            if (!Enum.TryParse<InstanceLifetime>(call.Row.Hint, out var lifetime))
            {
                continue;
            }

            foreach (var type in RegisteredTypes(call))
            {
                // A type registered both ways has instances that are shared.
                if (!lifetimes.TryGetValue(type.OriginalDefinition, out var known) || known == InstanceLifetime.PerInvocation)
                {
                    lifetimes[type.OriginalDefinition] = lifetime;
                }
            }
        }

        return lifetimes;
    }

    private static IEnumerable<INamedTypeSymbol> RegisteredTypes(CallSite call) => call.Method.TypeArguments
        .Concat(call.Arguments.SelectMany(argument => Types(Unwrap(argument.Value))))
        .OfType<INamedTypeSymbol>()
        .Where(type => type.SpecialType == SpecialType.None);

    private static IEnumerable<ITypeSymbol> Types(IOperation? value) => value switch
    {
        ITypeOfOperation type => [type.TypeOperand],
        IObjectCreationOperation { Type: { } type } => [type],

        // services => new Clock()
        IAnonymousFunctionOperation factory => factory.Body.Operations.OfType<IReturnOperation>().SelectMany(result => Types(Unwrap(result.ReturnedValue))),
        _ => [],
    };

    // What functions share holds what it makes for its own fields; so do static fields.
    private HashSet<ISymbol> Held(IEnumerable<INamedTypeSymbol> functionClasses)
    {
        var held = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<INamedTypeSymbol>();
        void Add(ITypeSymbol? type)
        {
            if (type is INamedTypeSymbol named && named.OriginalDefinition is { IsReferenceType: true } definition && _models.Declares(definition) && held.Add(definition))
            {
                open.Enqueue(definition);
            }
        }

        foreach (var type in functionClasses.Concat(
            _registered.Value.Where(pair => pair.Value == InstanceLifetime.Shared).Select(pair => (INamedTypeSymbol)pair.Key)))
        {
            Add(type);
        }

        foreach (var member in _types.All.SelectMany(type => type.GetMembers()))
        {
            if (member is IFieldSymbol { IsStatic: true, IsReadOnly: true, IsImplicitlyDeclared: false } or IPropertySymbol { IsStatic: true, IsReadOnly: true })
            {
                Add(Made(InitializerOf(member)));
            }
        }

        while (open.Count > 0)
        {
            var type = open.Dequeue();
            foreach (var member in type.GetMembers().Where(member => !member.IsStatic))
            {
                switch (member)
                {
                    case IFieldSymbol or IPropertySymbol:
                        Add(Made(InitializerOf(member)));
                        break;
                    case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                        foreach (var made in MadeForFields(constructor))
                        {
                            Add(made);
                        }

                        break;
                }
            }
        }

        return held;
    }

    private static ExpressionSyntax? InitializerOf(ISymbol member) => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    };

    private ITypeSymbol? Made(ExpressionSyntax? value) => value is BaseObjectCreationExpressionSyntax ? _models[value.SyntaxTree].GetTypeInfo(value).Type : null;

    private IEnumerable<ITypeSymbol?> MadeForFields(IMethodSymbol constructor)
    {
        foreach (var node in constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().DescendantNodes() ?? [])
        {
            if (node is AssignmentExpressionSyntax { Left: var left, Right: BaseObjectCreationExpressionSyntax made }
                && _models[node.SyntaxTree].GetSymbolInfo(left).Symbol is IFieldSymbol or IPropertySymbol)
            {
                yield return Made(made);
            }
        }
    }

    private static IOperation? Unwrap(IOperation? value) => value switch
    {
        IConversionOperation conversion => Unwrap(conversion.Operand),
        IDelegateCreationOperation creation => Unwrap(creation.Target),
        _ => value,
    };
}
