using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Encryption;

/// <summary>SLS4002: a connection string, or an object that stands for one, turns TLS off or trusts any certificate.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls4002ConnectionStringWeakensTls() : SettingAnalyzer(ApiRole.ConnectionSetting, Descriptors.ConnectionStringWeakensTls)
{
    /// <summary>The diagnostic property that holds the keyword and value as written in a connection string.</summary>
    public const string Written = "written";

    /// <summary>The diagnostic property that holds what should be written instead.</summary>
    public const string Replacement = "replacement";

    private static readonly string[] s_servers = ["DataSource", "Host", "Server", "EndPoints[]"];

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        base.Register(context, compilation);
        if (!compilation.Catalog.Has(ApiRole.ConnectionString))
        {
            return;
        }

        ValueSite.Register(context, (operation, site) =>
        {
            if (RowMatch.Find(compilation.Catalog, ApiRole.ConnectionString, site) is not { Hint: { } dialect })
            {
                return;
            }

            var pieces = TextPiece.Of(site.Value, compilation.Models, operation.CancellationToken);
            foreach (var (setting, keyword) in ConnectionText.Weaknesses(TextPiece.Join(pieces), dialect))
            {
                if (DevelopmentGuard.Covers(operation.Operation))
                {
                    return;
                }

                operation.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.ConnectionStringWeakensTls,
                    Place(setting, pieces, site.Value.Syntax),
                    ImmutableDictionary<string, string?>.Empty
                        .Add(Written, setting.Written)
                        .Add(Replacement, setting.Written.Substring(0, setting.Written.IndexOf('=') + 1) + Spaces(setting.Written) + keyword.Safe),
                    site.Parameter?.Name ?? site.Member.Name,
                    setting.Written));
            }
        });
    }

    private protected override bool IsQuiet(OperationAnalysisContext context, in ValueSite site, ApiRow row)
    {
        var settings = ObjectSettings.Around(context.Operation);
        var servers = s_servers.SelectMany(settings.Values).Select(ValueSite.Unwrap).ToList();
        return DevelopmentGuard.Covers(context.Operation)
            || (servers.Count > 0 && servers.All(server => NameOf(server) is { } name && ConnectionText.IsLocalServer(name)));
    }

    // "localhost", and new MongoServerAddress("localhost")
    private static string? NameOf(IOperation server) =>
        (server is IObjectCreationOperation { Arguments: [var name, ..] } ? name.Value : server).ConstantValue is { HasValue: true, Value: string text } ? text : null;

    // The keyword itself where it is written in the value, else the value.
    private static Location Place(ConnectionText.Setting setting, IReadOnlyList<TextPiece> pieces, SyntaxNode value)
    {
        var start = 0;
        foreach (var piece in pieces)
        {
            var length = piece.Text?.Length ?? 1;
            if (setting.Start >= start && setting.Start + setting.Written.Length <= start + length && piece.Syntax is { } syntax && value.Contains(syntax))
            {
                var at = syntax.ToString().IndexOf(setting.Written, StringComparison.Ordinal);
                return at < 0 ? syntax.GetLocation() : Location.Create(syntax.SyntaxTree, new TextSpan(syntax.SpanStart + at, setting.Written.Length));
            }

            start += length;
        }

        return value.GetLocation();
    }

    private static string Spaces(string written)
    {
        var value = written.Substring(written.IndexOf('=') + 1);
        return value.Substring(0, value.Length - value.TrimStart().Length);
    }
}
