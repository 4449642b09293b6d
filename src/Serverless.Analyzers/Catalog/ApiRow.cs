namespace Serverless.Analyzers.Catalog;

/// <summary>What one API is.</summary>
/// <param name="Type">Metadata name of the type, such as <c>Amazon.S3.Model.PutObjectRequest</c> or <c>System.Span`1</c>.</param>
/// <param name="Member">Name of the member (all overloads), <c>.ctor</c>, or an empty string for the type itself.</param>
/// <param name="Role">The part it plays.</param>
/// <param name="Argument">The parameter the row speaks of; null for the member's value or every argument.</param>
/// <param name="Value">
/// The value the row speaks of: a constant (<c>true</c>, <c>0</c>, text) or the name of an enum or static member of the
/// value's own type (<c>PublicRead</c>); alternatives are separated by <c>|</c>. Null for any value.
/// </param>
/// <param name="Hint">What the rule and its fix need to know besides, such as the safe value.</param>
internal sealed record ApiRow(
    string Type, string Member, ApiRole Role, string? Argument = null, string? Value = null, string? Hint = null);
