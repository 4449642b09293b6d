namespace Serverless.Analyzers.Tool.Policies;

/// <summary>An Azure role that a function needs.</summary>
/// <param name="Role">The built-in role.</param>
/// <param name="Store">The kind of store.</param>
/// <param name="Scope">Which one; a name, or the setting that holds it.</param>
internal sealed record RoleAssignment(string Role, string Store, string Scope);
