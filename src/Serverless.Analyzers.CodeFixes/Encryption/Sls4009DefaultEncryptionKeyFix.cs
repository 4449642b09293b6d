using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.CodeFixes.Encryption;

/// <summary>SLS4009: names a key, which the deployment gives in an environment variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls4009DefaultEncryptionKeyFix() : ServerlessCodeFix(RuleIds.DefaultEncryptionKey)
{
    private const string Title = "Encrypt with the key that the environment variable KMS_KEY_ID names (fails where it is not set)";

    private const string Key =
        "global::System.Environment.GetEnvironmentVariable(\"KMS_KEY_ID\") ?? throw new global::System.InvalidOperationException(\"KMS_KEY_ID is not set\")";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation
            || model!.GetOperation(creation, cancellationToken) is not IObjectCreationOperation { Type: { } type } operation
            || KeySetting.Of(type) is not { } key
            || Assignments(key, type, ObjectSettings.Of(operation)) is not { } assignments)
        {
            return [];
        }

        return [new Fix(Title, nameof(Sls4009DefaultEncryptionKeyFix), editor => editor.ReplaceNode(creation, InitializerEdit.Append(creation, assignments)))];
    }

    // What the initialiser is to set; null where the request sets part of it already, so that the result could contradict itself.
    private static IReadOnlyList<ExpressionSyntax>? Assignments(KeySetting key, ITypeSymbol type, ObjectSettings settings)
    {
        if (settings.MaySet(key.Member) || settings.Values(key.Member + "[" + key.Entry + "]").Count > 0 || MemberOf(type, key.Member) is not { } member)
        {
            return null;
        }

        if (key.Entry is not null)
        {
            return [Assignment(key.Member, $"new {NameOf(member)} {{ [\"{key.Entry}\"] = {Key} }}")];
        }

        var owner = key.Inner is null ? type : member;
        var besides = key.Besides.Where(beside => key.Inner is not null || settings.Values(beside.Name).Count == 0).ToList();
        if (key.Inner is null && key.Besides.Except(besides).Any(beside => !settings.Values(beside.Name).All(value => RowMatch.Is(value, beside.Value))))
        {
            return null;
        }

        var values = new List<(string Name, string Value)>();
        foreach (var (name, value) in besides)
        {
            if (MemberOf(owner, name) is not { } besideType)
            {
                return null;
            }

            values.Add((name, bool.TryParse(value, out _) ? value : $"{NameOf(besideType)}.{value}"));
        }

        values.Add((key.Inner ?? key.Member, Key));
        return key.Inner is null
            ? [.. values.Select(value => Assignment(value.Name, value.Value))]
            : [Assignment(key.Member, $"new {NameOf(member)} {{ {string.Join(", ", values.Select(value => $"{value.Name} = {value.Value}"))} }}")];
    }

    // Each name is marked by itself: the simplifier does not look into an assignment that is marked as a whole.
    private static ExpressionSyntax Assignment(string name, string value)
    {
        var assignment = SyntaxFactory.ParseExpression($"{name} = {value}");
        return assignment.ReplaceNodes(
            assignment.DescendantNodes().Where(node => node is MemberAccessExpressionSyntax or QualifiedNameSyntax),
            (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static ITypeSymbol? MemberOf(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property.Type;
            }
        }

        return null;
    }
}
