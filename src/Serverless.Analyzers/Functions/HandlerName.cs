namespace Serverless.Analyzers.Functions;

/// <summary>A handler that a template or tools file names: <c>Assembly::Namespace.Type::Method</c>.</summary>
/// <param name="FunctionName">The logical ID or name of the function there.</param>
/// <param name="Type">Full name of the type, nested types joined by <c>+</c>.</param>
/// <param name="Method">Name of the method.</param>
internal sealed record HandlerName(string FunctionName, string Type, string Method);
