using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Access;
using Serverless.Analyzers.Functions;
using Serverless.Analyzers.Templates.Access;

namespace Serverless.Analyzers.Rules.Access;

/// <summary>SLS6004: a function, or a role in a template or in CDK code, is given a managed policy that allows everything, or everything of a service.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls6004BroadManagedPolicy() : ServerlessAnalyzer(Descriptors.BroadManagedPolicy)
{
    /// <summary>The diagnostic property that names the policy.</summary>
    public const string Policy = "policy";

    /// <summary>The diagnostic property that names the policy which is enough for what the function does; absent where none is known.</summary>
    public const string Enough = "enough";

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        context.RegisterSymbolAction(
            symbol =>
            {
                if (compilation.Functions.Of((IMethodSymbol)symbol.Symbol) is { Host: FunctionHost.Lambda, Declaration: { } declaration } function
                    && declaration.NamedArguments.FirstOrDefault(argument => argument.Key == "Policies").Value is { Kind: TypedConstantKind.Primitive, Value: string policies }
                    && ArgumentOf(declaration, symbol.CancellationToken) is { } argument)
                {
                    foreach (var policy in policies.Split(',').Select(name => name.Trim()).Where(ManagedPolicies.IsBroad))
                    {
                        symbol.ReportDiagnostic(Diagnostic.Create(
                            Descriptors.BroadManagedPolicy,
                            PlaceIn(argument, policy),
                            ImmutableDictionary<string, string?>.Empty.Add(Policy, policy).Add(Enough, EnoughFor(function, policy, compilation)),
                            $"'{function.Name}'",
                            policy));
                    }
                }
            },
            SymbolKind.Method);

        TemplateReport.Register(context, compilation, report =>
        {
            foreach (var given in TemplatePolicies.ManagedOf(report.Template).Where(given => ManagedPolicies.IsBroad(given.Policy)))
            {
                report.Add(Descriptors.BroadManagedPolicy, given.Node, $"'{given.Receiver}'", ManagedPolicies.NameOf(given.Policy));
            }
        });
        if (compilation.Catalog.Has(ApiRole.ManagedPolicy))
        {
            ValueSite.Register(context, (operation, site) =>
            {
                if (RowMatch.Find(compilation.Catalog, ApiRole.ManagedPolicy, site) is not null
                    && Origin.Of(site.Value, compilation.Models, operation.CancellationToken).ConstantValue is { HasValue: true, Value: string policy }
                    && ManagedPolicies.IsBroad(policy))
                {
                    operation.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.BroadManagedPolicy, site.Value.Syntax.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(Policy, policy), "A role", ManagedPolicies.NameOf(policy)));
                }
            });
        }
    }

    // What the function's code does with the service; where it does nothing, or writes, no managed policy says it.
    private static string? EnoughFor(Function function, string policy, ServerlessCompilation compilation)
    {
        var accesses = ManagedPolicies.StoreOf(policy) is { } store ? compilation.Access.All.Where(access => access.Function == function && access.Store == store).ToArray() : [];
        return accesses.Length == 0 ? null
            : accesses.All(access => access.Via == AccessVia.Trigger) ? ManagedPolicies.Narrower(policy, isOnlyTrigger: true)
            : accesses.All(access => access is { Kinds: AccessKinds.Read, Via: AccessVia.Call }) ? ManagedPolicies.Narrower(policy, isOnlyTrigger: false)
            : null;
    }

    private static ExpressionSyntax? ArgumentOf(AttributeData declaration, CancellationToken cancellationToken) =>
        (declaration.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax)?.ArgumentList?.Arguments
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Policies")?.Expression;

    private static Location PlaceIn(ExpressionSyntax argument, string policy) =>
        argument is LiteralExpressionSyntax && argument.ToString().IndexOf(policy, StringComparison.Ordinal) is >= 0 and var at
            ? Location.Create(argument.SyntaxTree, new TextSpan(argument.SpanStart + at, policy.Length))
            : argument.GetLocation();
}
