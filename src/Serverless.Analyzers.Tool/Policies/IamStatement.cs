namespace Serverless.Analyzers.Tool.Policies;

/// <summary>What one statement of a policy allows.</summary>
/// <param name="Actions">The actions.</param>
/// <param name="Resources">The ARNs they are allowed on.</param>
/// <param name="KeyAlias">For KMS keys named by their alias: the alias, as a condition; null for none.</param>
internal sealed record IamStatement(IReadOnlyList<string> Actions, IReadOnlyList<string> Resources, string? KeyAlias);
