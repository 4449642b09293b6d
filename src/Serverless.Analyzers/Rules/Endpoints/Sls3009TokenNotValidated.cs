using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Functions;
using Serverless.Analyzers.Templates;
using Serverless.Analyzers.Templates.Endpoints;

namespace Serverless.Analyzers.Rules.Endpoints;

/// <summary>SLS3009: a part of the validation of tokens is switched off, or the token of a request is read where nothing validates it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls3009TokenNotValidated() : ServerlessAnalyzer(Descriptors.TokenNotValidated, Descriptors.TokenOnlyRead)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!compilation.Catalog.Has(ApiRole.TokenValidation))
        {
            return;
        }

        ValueSite.Register(context, (operation, site) =>
        {
            if (RowMatch.Find(compilation.Catalog, ApiRole.TokenValidation, site) is { } row
                && (row.Value is null ? AcceptsEveryToken(site.Value, compilation, operation.CancellationToken) : !IsCheckedElsewhere(operation, site))
                && !DevelopmentGuard.Covers(operation.Operation))
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.TokenNotValidated,
                    site.Syntax.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty.Add(SettingAnalyzer.SafeValue, row.Hint),
                    site.Member.Name,
                    row.Value is null ? "accepts every token" : $"is {row.Value}"));
            }
        });

        var validates = new Lazy<bool>(() => Validates(compilation));
        context.RegisterSemanticModelAction(model =>
        {
            foreach (var sink in compilation.Flow.In(model.SemanticModel.SyntaxTree).Where(hit => hit.Kind == SinkKinds.Token && hit.Source.Kind == FlowKinds.Event).GroupBy(hit => hit.Sink))
            {
                if (model.SemanticModel.GetEnclosingSymbol(sink.Key.SpanStart, model.CancellationToken) is { } around
                    && compilation.Reachability.PathTo(around, sink.Key) is { } path
                    && IsOpen(path.Root, compilation)
                    && !validates.Value)
                {
                    model.ReportDiagnostic(Diagnostic.Create(Descriptors.TokenOnlyRead, sink.Key.GetLocation(), sink.First().Path, sink.First().SinkName, path.Root));
                }
            }
        });
    }

    // A validator of one's own counts in place of the setting; so does looking at the claim.
    private static bool IsCheckedElsewhere(OperationAnalysisContext operation, in ValueSite site)
    {
        const string setting = "Validate";
        var name = site.Member.Name;
        if (name.StartsWith(setting, StringComparison.Ordinal) && ObjectSettings.Around(operation.Operation).MaySet(name.Substring(setting.Length) + "Validator"))
        {
            return true;
        }

        return (ApiCatalog.ClaimsOf.TryGetValue(name, out var claims)
                && (site.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? site.Syntax.SyntaxTree.GetRoot(operation.CancellationToken)).DescendantTokens().Any(token => claims.Contains(token.ValueText)))
            || (name is "ValidateLifetime" or "RequireExpirationTime" && SensitiveNames.IsForExpired(operation.ContainingSymbol.Name));
    }

    // (token, parameters) => new JwtSecurityToken(token)
    private static bool AcceptsEveryToken(IOperation validator, ServerlessCompilation compilation, CancellationToken cancellationToken) =>
        AcceptingCallback.Is(validator, compilation.Models, cancellationToken)
        || (Origin.Of(validator, compilation.Models, cancellationToken) is IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } returned }] }
            && ValueSite.Unwrap(returned) is IObjectCreationOperation { Constructor: { } made } && compilation.Catalog.Is(made, ApiRole.InjectionSink));

    private static bool Validates(ServerlessCompilation compilation) => compilation.Compilation.SyntaxTrees.Any(tree => tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        .Any(name => name.Identifier.ValueText is "ValidateToken" or "ValidateTokenAsync" or "AuthenticateAsync" or "AuthenticateAzureFunctionAsync"
            && compilation.Models[tree].GetSymbolInfo(name).Symbol is { } called && compilation.Catalog.Is(called, ApiRole.AuthEvidence)));

    // What an authorizer in front has validated may be read. Where nobody can tell who stands in front, it may have been.
    private static bool IsOpen(string name, ServerlessCompilation compilation)
    {
        var function = compilation.Functions.All.FirstOrDefault(candidate => candidate.Name == name);
        var tree = function?.Method.Locations.FirstOrDefault()?.SourceTree;
        return function is not null && !OpenEndpoint.IsBehindPlatform(compilation, tree) && function switch
        {
            { Trigger.Kind: TriggerKind.Authorizer } => true,
            { Endpoint.Kind: EndpointKind.AzureHttp } => true,
            { Endpoint: { Kind: EndpointKind.HttpApi or EndpointKind.RestApi } endpoint } => string.IsNullOrEmpty(endpoint.Authorizer) && !TemplateAuth.Covers(compilation.Templates, endpoint.Kind, function),
            { Endpoint.Kind: EndpointKind.FunctionUrl } => function.Endpoint.AuthType is not FunctionUrlAuthType.AwsIam,
            { Host: FunctionHost.Lambda, Endpoint: null } => compilation.Templates.Templates.SelectMany(TemplateEndpoints.Of)
                .Where(endpoint => compilation.Templates.Function(endpoint.Template, endpoint.Function) is { } declared && compilation.Handlers.Declares(declared, function))
                .ToList() is { Count: > 0 } endpoints && endpoints.TrueForAll(endpoint => endpoint.Access is TemplateAccess.Open or TemplateAccess.OptedOut),
            _ => false,
        };
    }
}
