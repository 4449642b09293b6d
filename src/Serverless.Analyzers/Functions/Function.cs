using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Functions;

/// <summary>One entry point: code that a platform calls once per invocation.</summary>
/// <param name="Name">The name users know it by: the one in its attribute or template, else the method's.</param>
/// <param name="Host">The platform and programming model.</param>
/// <param name="Method">The handler; for a lambda handed to a bootstrap or a route, the anonymous function's symbol.</param>
/// <param name="Body">The syntax that holds the handler's body; null where the handler is inherited from a library.</param>
/// <param name="Trigger">What invokes it.</param>
/// <param name="Bindings">What it reads and writes by declaration, the trigger's own store not included.</param>
/// <param name="Lifetime">How long the instance that the handler runs on lives.</param>
/// <param name="Declaration">The attribute that makes the method a function; null where something else does.</param>
/// <param name="Endpoint">How it is reached over HTTP; null where it is not, or where nothing in code says so.</param>
internal sealed record Function(
    string Name,
    FunctionHost Host,
    IMethodSymbol Method,
    SyntaxNode? Body,
    Trigger Trigger,
    IReadOnlyList<Binding> Bindings,
    InstanceLifetime Lifetime,
    AttributeData? Declaration,
    Endpoint? Endpoint)
{
    /// <summary>
    /// The parameters that carry data of the event: the trigger's own and those bound to parts of it, such as route
    /// values. Services and facts of the host, and what input bindings read, are not among them.
    /// </summary>
    public IReadOnlyList<IParameterSymbol> EventParameters { get; init; } = [];
}

/// <summary>A platform and programming model.</summary>
internal enum FunctionHost
{
    /// <summary>Azure Functions, isolated worker.</summary>
    AzureIsolated,

    /// <summary>Azure Functions, in-process.</summary>
    AzureInProcess,

    /// <summary>AWS Lambda: a class method, an executable with a bootstrap, or Annotations.</summary>
    Lambda,

    /// <summary>An ASP.NET Core endpoint that runs inside a Lambda function or an isolated worker.</summary>
    AspNetCore,

    /// <summary>None: a method of a class library, which functions of other projects reach.</summary>
    Library,
}

/// <summary>How long the object lives that a method runs on.</summary>
internal enum InstanceLifetime
{
    /// <summary>There is none: the method is static.</summary>
    None,

    /// <summary>Made anew for each invocation.</summary>
    PerInvocation,

    /// <summary>Shared by the invocations that one process serves.</summary>
    Shared,

    /// <summary>Its state is the platform's own and saved by it, as in a durable entity.</summary>
    Durable,

    /// <summary>Nothing in the compilation tells.</summary>
    Unknown,
}
