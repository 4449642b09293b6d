using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Serverless.Analyzers.CodeFixes.Access;

/// <summary>SLS6006: signs in by the identity of the function, where the client already knows the address of its account.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls6006KeyInsteadOfIdentityFix() : ServerlessCodeFix(RuleIds.KeyInsteadOfIdentity)
{
    private const string AzureTitle = "Sign in by DefaultAzureCredential (the identity of the function needs a role on the account)";
    private const string AwsTitle = "Sign in by the role of the function (it must allow what the code calls)";
    private const string Credential = "Azure.Identity.DefaultAzureCredential";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent.Parent: BaseObjectCreationExpressionSyntax made } key)
        {
            return [];
        }

        var (client, given) = made.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax outer } argument ? (outer, argument) : (made, key);
        var edited = client == made ? WithoutKeys(made, key, model, cancellationToken) : null;
        edited ??= model.GetTypeInfo(made, cancellationToken).Type?.Name == "BasicAWSCredentials"
            ? client == made ? null : WithoutArguments(client, [given])
            : WithIdentity(client, given, model);
        if (edited is null || !Binds(client, edited, model))
        {
            return [];
        }

        var isAzure = edited.ArgumentList!.Arguments.Count == client.ArgumentList!.Arguments.Count;
        return [new Fix(isAzure ? AzureTitle : AwsTitle, GetType().Name, editor => editor.ReplaceNode(client, edited.WithTriviaFrom(client)))];
    }

    // new AmazonS3Client(keyId, secret, region): the constructor without keys takes the role's.
    private static BaseObjectCreationExpressionSyntax? WithoutKeys(BaseObjectCreationExpressionSyntax client, ArgumentSyntax key, SemanticModel model, CancellationToken cancellationToken)
    {
        var arguments = client.ArgumentList!.Arguments;
        var at = arguments.IndexOf(key);
        return at == 1 && model.GetSymbolInfo(client, cancellationToken).Symbol is IMethodSymbol { Parameters: [{ Name: "awsAccessKeyId" }, ..] } && arguments.All(argument => argument.NameColon is null)
            ? WithoutArguments(client, [arguments[0], key])
            : null;
    }

    private static BaseObjectCreationExpressionSyntax WithoutArguments(BaseObjectCreationExpressionSyntax client, ArgumentSyntax[] taken) =>
        client.WithArgumentList(client.ArgumentList!.WithArguments(SyntaxFactory.SeparatedList(
            client.ArgumentList.Arguments.Where(argument => !taken.Contains(argument)).Select((argument, index) => index == 0 ? argument.WithoutLeadingTrivia() : argument))));

    private static BaseObjectCreationExpressionSyntax? WithIdentity(BaseObjectCreationExpressionSyntax client, ArgumentSyntax given, SemanticModel model)
    {
        if (given.NameColon is not null || model.Compilation.GetTypeByMetadataName(Credential) is null)
        {
            return null;
        }

        var credential = SyntaxFactory.ParseExpression($"new global::{Credential}()").WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        return client.ReplaceNode(given.Expression, credential.WithTriviaFrom(given.Expression));
    }

    // The edited creation calls a constructor that takes an identity, or no credentials at all.
    private static bool Binds(BaseObjectCreationExpressionSyntax client, BaseObjectCreationExpressionSyntax edited, SemanticModel model)
    {
        var whole = edited is ImplicitObjectCreationExpressionSyntax && model.GetTypeInfo(client).Type is { } type
            ? SyntaxFactory.ObjectCreationExpression(SyntaxFactory.ParseTypeName(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)), edited.ArgumentList, edited.Initializer)
            : edited;
        return model.GetSpeculativeSymbolInfo(client.SpanStart, whole, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol constructor
            && !constructor.Parameters.Any(parameter => parameter.Name is "awsSecretAccessKey" or "connectionString" or "authKeyOrResourceToken");
    }
}
