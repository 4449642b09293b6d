namespace Serverless.Analyzers.Options;

/// <summary>An option that is not understood.</summary>
/// <param name="Key">The key as the user wrote it, without the prefix of project properties.</param>
/// <param name="Text">What is wrong with it, and what is right.</param>
internal sealed record OptionProblem(string Key, string Text);
