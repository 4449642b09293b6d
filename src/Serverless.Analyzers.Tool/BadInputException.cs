namespace Serverless.Analyzers.Tool;

/// <summary>Input that can't be used; the message says which, why, and what to do.</summary>
internal sealed class BadInputException(string message) : Exception(message);
