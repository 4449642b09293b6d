using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow;

/// <summary>Finds code that authenticates a caller, in methods and what they call within the compilation. Thread-safe.</summary>
internal sealed class AuthChecks(Callees callees, CatalogSymbols catalog, SemanticModels models)
{
    // How far from the handler a check is still taken for one of its callers.
    private const int MaxDepth = 4;

    private readonly ConcurrentDictionary<IMethodSymbol, Facts> _facts = new(SymbolEqualityComparer.Default);

    /// <summary>Whether <paramref name="method"/> authenticates, or calls what does.</summary>
    public bool Reaches(IMethodSymbol method, CancellationToken cancellationToken) =>
        ReachedBy(method, cancellationToken).Any(facts => facts.Rejects || facts.ReadsCredential);

    /// <summary>What the code that runs before a function does about its callers.</summary>
    public Filter In(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var reached = ReachedBy(method, cancellationToken).ToList();
        return new Filter(
            reached.Exists(facts => facts.Rejects),
            reached.Exists(facts => facts.ReadsCredential),
            [.. reached.SelectMany(facts => facts.Attributes)]);
    }

    // The method itself and what it calls, nearest first. Each method is read once.
    private IEnumerable<Facts> ReachedBy(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var level = new List<IMethodSymbol> { method.OriginalDefinition };
        for (var depth = 0; depth <= MaxDepth && level.Count > 0; depth++)
        {
            var next = new List<IMethodSymbol>();
            foreach (var current in level)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (seen.Add(current))
                {
                    var facts = _facts.GetOrAdd(current, Read);
                    yield return facts;
                    next.AddRange(facts.Calls);
                }
            }

            level = next;
        }
    }

    private Facts Read(IMethodSymbol method)
    {
        var (rejects, readsCredential) = (false, false);
        var calls = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var attributes = new List<INamedTypeSymbol>();
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            if (models.Operation(reference.GetSyntax()) is not { } body)
            {
                continue;
            }

            calls.UnionWith(callees.Of(body).Select(called => called.OriginalDefinition).Where(called => !called.DeclaringSyntaxReferences.IsEmpty));
            foreach (var operation in body.DescendantsAndSelf())
            {
                rejects = rejects || Authenticates(operation);
                readsCredential = readsCredential || ReadsCredential(operation);
                attributes.AddRange(TypesAskedFor(operation).OfType<INamedTypeSymbol>().Where(IsAttribute));
            }
        }

        return new Facts(rejects, readsCredential, [.. calls], [.. attributes]);
    }

    private bool Authenticates(IOperation operation) => operation switch
    {
        IInvocationOperation call => IsEvidence(call.TargetMethod) || IsCheckElsewhere(call.TargetMethod),
        IObjectCreationOperation { Constructor: { } constructor } => IsEvidence(constructor),
        IPropertyReferenceOperation property => !IsWritten(property) && IsEvidence(property.Property),
        IFieldReferenceOperation field => !IsCompared(field) && IsEvidence(field.Field),
        IArgumentOperation { Parameter: { ContainingSymbol: { } member } parameter } argument =>
            IsEvidence(new ValueSite(member, parameter, null, ValueSite.Unwrap(argument.Value), argument.Syntax)),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment =>
            IsEvidence(new ValueSite(target.Property, null, null, ValueSite.Unwrap(assignment.Value), assignment.Syntax)),
        _ => false,
    };

    // Whose body cannot be read is taken at its word.
    private bool IsCheckElsewhere(IMethodSymbol method) => !models.Declares(method) && SensitiveNames.ChecksCaller(method.Name);

    // A credential that goes nowhere but into the log was not checked.
    private bool ReadsCredential(IOperation operation) => operation switch
    {
        IInvocationOperation call => (IsRead(call.TargetMethod.Name) && NamesCredentialHeader(call.Arguments)) || IsCredential(call.TargetMethod),
        IPropertyReferenceOperation property => !IsWritten(property) && (NamesCredentialHeader(property.Arguments) || IsCredential(property.Property)),
        _ => false,
    } && !IsUnused(operation);

    private bool IsCredential(ISymbol member) => catalog.Of(member, ApiRole.AuthEvidence).Any(row => row.Hint == ApiCatalog.Credential);

    // method.GetCustomAttribute<T>(), Find<T>(method), typeof(T), 'is T'
    private static IEnumerable<ITypeSymbol> TypesAskedFor(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod.TypeArguments.AsEnumerable(),
        ITypeOfOperation type => [type.TypeOperand],
        IIsTypeOperation type => [type.TypeOperand],
        IDeclarationPatternOperation { MatchedType: { } matched } => [matched],
        _ => [],
    };

    private static bool IsAttribute(INamedTypeSymbol type) =>
        SourceTypes.Bases(type).Any(current => current is { Name: nameof(Attribute), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } });

    private bool IsEvidence(ISymbol member) => catalog.Of(member, ApiRole.AuthEvidence).Any(row => row.Hint is null && row.Value is null);

    private bool IsEvidence(ValueSite site) => RowMatch.Find(catalog, ApiRole.AuthEvidence, site) is { Value: not null };

    // Setting a header of an outgoing request is no look at the caller.
    private static bool IsRead(string method) =>
        method.StartsWith("Get", StringComparison.Ordinal)
        || method.StartsWith("TryGet", StringComparison.Ordinal)
        || method.StartsWith("Contains", StringComparison.Ordinal)
        || method.StartsWith("Read", StringComparison.Ordinal)
        || method.StartsWith("Extract", StringComparison.Ordinal);

    private static bool NamesCredentialHeader(IEnumerable<IArgumentOperation> arguments) =>
        arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: string header } && ApiCatalog.CredentialHeaders.Contains(header));

    private bool IsUnused(IOperation read)
    {
        // headers.TryGetValue("Authorization", out var token)
        if (read is IInvocationOperation { Arguments: var arguments } && arguments.Any(argument => argument.Parameter?.RefKind == RefKind.Out))
        {
            return false;
        }

        for (var current = read; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IExpressionStatementOperation:
                case IInvocationOperation call when catalog.Is(call.TargetMethod, ApiRole.LogSink):
                    return true;
                case IVariableDeclaratorOperation { Symbol: var local }:
                    return Root(parent).Descendants().OfType<ILocalReferenceOperation>().Where(use => SymbolEqualityComparer.Default.Equals(use.Local, local)).All(IsUnused);
                case IConversionOperation or IParenthesizedOperation or IInterpolationOperation or IInterpolatedStringOperation or IVariableInitializerOperation
                    or IArgumentOperation or IArrayInitializerOperation or IArrayCreationOperation or IConditionalAccessOperation
                    or IInvocationOperation { TargetMethod.Name: nameof(ToString) }:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static bool IsWritten(IOperation target) => target.Parent is IAssignmentOperation assignment && assignment.Target == target;

    private static bool IsCompared(IOperation value)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IBinaryOperation or IPatternOperation or ICaseClauseOperation;
    }

    private sealed record Facts(bool Rejects, bool ReadsCredential, IMethodSymbol[] Calls, INamedTypeSymbol[] Attributes);

    /// <summary>What code that runs before a function does about its callers.</summary>
    /// <param name="Rejects">It validates credentials, or turns callers away.</param>
    /// <param name="ReadsCredential">It uses a credential that the request carries.</param>
    /// <param name="Attributes">Attributes that it asks for, to tell functions apart.</param>
    public sealed record Filter(bool Rejects, bool ReadsCredential, INamedTypeSymbol[] Attributes);
}
