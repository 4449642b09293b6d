using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Encryption;

/// <summary>SLS4001: data is sent unencrypted, by a setting or to an address such as <c>http://…</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls4001UnencryptedTransport() : SettingAnalyzer(ApiRole.UnencryptedTransport, Descriptors.UnencryptedTransport)
{
    /// <summary>The diagnostic property that names the scheme of an unencrypted address.</summary>
    public const string Scheme = "scheme";

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        base.Register(context, compilation);
        if (!compilation.Catalog.Has(ApiRole.EndpointAddress))
        {
            return;
        }

        ValueSite.Register(context, (operation, site) =>
        {
            if (RowMatch.Find(compilation.Catalog, ApiRole.EndpointAddress, site) is null)
            {
                return;
            }

            var address = TextPiece.Join(TextPiece.Of(site.Value, compilation.Models, operation.CancellationToken));
            if (Address.UnencryptedScheme(address) is { } scheme && Address.Host(address) is { } host && !Address.IsLocal(host)
                && !DevelopmentGuard.Covers(operation.Operation))
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.UnencryptedTransport,
                    site.Value.Syntax.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty.Add(Scheme, scheme),
                    site.Parameter is null ? site.Member.Name : NameOf(site.Member),
                    $"{scheme}://{host}"));
            }
        });
    }

    private protected override bool IsQuiet(OperationAnalysisContext context, in ValueSite site, ApiRow row) =>
        DevelopmentGuard.Covers(context.Operation) || ObjectSettings.Around(context.Operation) is var settings
            && (settings.Values("ServiceURL").Concat(settings.Values("Host")).Any(value => value.ConstantValue is { HasValue: true, Value: string address } && Address.Host(address) is { } host && Address.IsLocal(host)));

    private static string NameOf(ISymbol called) => called is IMethodSymbol { MethodKind: MethodKind.Constructor } ? called.ContainingType.Name : called.Name;
}
