using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Functions;

/// <summary>A store or service that a function reads or writes by declaration.</summary>
/// <param name="Kind">What it is, such as <c>Blob</c>, <c>Queue</c>, <c>CosmosDB</c>.</param>
/// <param name="IsOutput">Whether the function writes it.</param>
/// <param name="Target">The parameter, property or method (for its return value) that carries the value.</param>
/// <param name="Attribute">The attribute that declares it.</param>
internal sealed record Binding(string Kind, bool IsOutput, ISymbol Target, AttributeData Attribute);
