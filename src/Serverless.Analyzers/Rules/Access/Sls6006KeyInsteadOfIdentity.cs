using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Access;

/// <summary>SLS6006: a client is given an account key, a connection string or static access keys, where the identity of the function works.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls6006KeyInsteadOfIdentity() : ServerlessAnalyzer(Descriptors.KeyInsteadOfIdentity)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!compilation.Catalog.Has(ApiRole.KeyCredential))
        {
            return;
        }

        var hosts = ApiCatalog.FunctionSdks.Where(sdk => compilation.Catalog.Type(sdk.Type) is not null).Select(sdk => IsAmazon(sdk.Type)).Distinct().ToArray();
        ValueSite.Register(context, (operation, site) =>
        {
            // On the other cloud the function has no identity.
            if (RowMatch.Find(compilation.Catalog, ApiRole.KeyCredential, site) is { } row
                && (hosts.Length == 0 || hosts.Contains(IsAmazon(row.Type)))
                && !IsTemporary(operation.Operation)
                && !IsHarmless(Origin.Of(site.Value, compilation.Models, operation.CancellationToken))
                && !IsLocal(operation.Operation)
                && !DevelopmentGuard.Covers(operation.Operation))
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.KeyInsteadOfIdentity, site.Value.Syntax.GetLocation(), site.Member.Name == ".ctor" ? site.Member.ContainingType.Name : site.Member.Name, row.Hint));
            }
        });
    }

    private static bool IsAmazon(string type) => type.StartsWith("Amazon.", StringComparison.Ordinal);

    // What is written down and is no key: an emulator's, a stand-in, a connection string that names an identity. A key that is, is SLS2009's.
    private static bool IsHarmless(IOperation value) =>
        value.ConstantValue is { HasValue: true } constant && !(constant.Value is string text && (SecretText.Known(text) is not null || SecretText.IsLikely(text)));

    // Keys with a session token are those of a role that somebody took.
    private static bool IsTemporary(IOperation call) =>
        call is IObjectCreationOperation { Constructor: { } constructor } && constructor.Parameters.Any(parameter => parameter.Name == "awsSessionToken");

    // new AmazonDynamoDBClient(key, secret, new AmazonDynamoDBConfig { ServiceURL = "http://localhost:8000" })
    private static bool IsLocal(IOperation call) => call is IObjectCreationOperation creation && creation.Arguments.Any(argument =>
        ValueSite.Unwrap(argument.Value) is var value
        && (value is IObjectCreationOperation made
            ? ObjectSettings.Of(made).Values("ServiceURL").Concat(made.Arguments.Select(inner => inner.Value))
            : [value]).Any(url => url.ConstantValue is { HasValue: true, Value: string text } && text.IndexOf("://", StringComparison.Ordinal) > 0 && Address.Host(text) is { } host && Address.IsLocal(host)));
}
