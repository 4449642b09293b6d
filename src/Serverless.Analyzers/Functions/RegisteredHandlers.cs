using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Functions;

/// <summary>Handlers that code hands over: to the Lambda bootstrap, and to the routes of ASP.NET Core in Lambda. Thread-safe.</summary>
internal sealed class RegisteredHandlers : FunctionReader
{
    private const int MaxGroups = 8;

    private readonly CallSites _calls;
    private readonly SemanticModels _models;
    private readonly AspNetCoreReader _aspNetCore;
    private readonly NamedHandlers _named;
    private readonly string _program;
    private readonly Lazy<Dictionary<SyntaxNode, Function>> _byDeclaration;

    public RegisteredHandlers(
        Compilation compilation, CatalogSymbols catalog, SemanticModels models, CallSites calls, AspNetCoreReader aspNetCore, NamedHandlers named)
        : base(catalog)
    {
        _calls = calls;
        _models = models;
        _aspNetCore = aspNetCore;
        _named = named;
        _program = compilation.AssemblyName ?? "";
        _byDeclaration = new(Collect);
    }

    /// <summary>All of them, in no particular order.</summary>
    public IEnumerable<Function> All => _byDeclaration.Value.Values;

    /// <inheritdoc/>
    public override Function? Read(IMethodSymbol method) =>
        (Catalog.Has(ApiRole.HandlerRegistration) || Catalog.Has(ApiRole.AspNetCoreHost))
        && Declaration(method) is { } declaration && _byDeclaration.Value.TryGetValue(declaration, out var function) ? function : null;

    private Dictionary<SyntaxNode, Function> Collect()
    {
        var functions = new Dictionary<SyntaxNode, Function>();
        foreach (var call in _calls.Of(ApiRole.HandlerRegistration))
        {
            Add(call, functions, Lambda);
        }

        if (_aspNetCore.IsHosted)
        {
            foreach (var call in _calls.Of(ApiRole.Route))
            {
                Add(call, functions, Endpoint);
            }
        }

        return functions;
    }

    private void Add(CallSite call, Dictionary<SyntaxNode, Function> functions, Func<CallSite, IMethodSymbol, string?, Function> create)
    {
        var handler = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == call.Row.Argument)?.Value;
        if (handler is not null
            && DelegateTarget.Of(handler, _models) is var (method, name)
            && !GeneratedHandlers.IsGenerated(method)
            && Declaration(method) is { } declaration
            && !functions.ContainsKey(declaration))
        {
            functions.Add(declaration, create(call, method.OriginalDefinition, name));
        }
    }

    // An executable has one handler, known by the assembly's name, which is also what its template says.
    private Function Lambda(CallSite call, IMethodSymbol method, string? name)
    {
        var parameters = EventParameters(method);
        return new Function(
            _named.Of(method)?.FunctionName ?? name ?? _program, FunctionHost.Lambda, method, Declaration(method), EventTrigger(parameters), [], LifetimeOf(method), null, null)
        {
            EventParameters = parameters,
        };
    }

    private Function Endpoint(CallSite call, IMethodSymbol method, string? name)
    {
        var route = RouteOf(call.Arguments);
        if (route is not null && call.Arguments.Count > 0 && GroupOf(call.Arguments[0].Value, depth: 0) is { } group)
        {
            route = $"{group.TrimEnd('/')}/{route.TrimStart('/')}";
        }

        IReadOnlyList<string> methods = call.Row.Hint is { Length: > 0 } verb ? [verb] : [.. Verbs(call)];
        var endpoint = new Endpoint(EndpointKind.AspNetCore, methods, route, null, null, null, null);
        return _aspNetCore.Create(method, name ?? $"{(methods.Count == 0 ? "*" : string.Join(",", methods))} {route}", endpoint, LifetimeOf(method));
    }

    private static string? RouteOf(IEnumerable<IArgumentOperation> arguments) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)?.Value.ConstantValue.Value as string;

    // The prefix that app.MapGroup("/api").MapGroup("v1") gives to the routes mapped on it; null for what is no group.
    private string? GroupOf(IOperation routes, int depth)
    {
        routes = routes is IConversionOperation conversion ? conversion.Operand : routes;
        if (routes is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var reference, ..] }
            && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value })
        {
            routes = _models.Operation(value) ?? routes;
        }

        return depth < MaxGroups && routes is IInvocationOperation { Arguments: [var outer, ..] } call && Catalog.Is(call.TargetMethod, ApiRole.RouteGroup)
            && RouteOf(call.Arguments) is { } prefix
                ? $"{GroupOf(outer.Value, depth + 1)?.TrimEnd('/')}/{prefix.TrimStart('/')}"
                : null;
    }

    // MapMethods(pattern, ["GET", "POST"], handler)
    private static IEnumerable<string> Verbs(CallSite call) => call.Arguments
        .Where(argument => argument.Parameter is { Name: "httpMethods" })
        .SelectMany(argument => argument.Value.DescendantsAndSelf())
        .OfType<ILiteralOperation>()
        .Select(literal => literal.ConstantValue.Value)
        .OfType<string>()
        .Select(verb => verb.ToUpperInvariant());

    private static InstanceLifetime LifetimeOf(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Ordinary && !method.IsStatic ? InstanceLifetime.Shared : InstanceLifetime.None;
}
