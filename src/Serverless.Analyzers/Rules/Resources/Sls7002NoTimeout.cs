using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Resources;

/// <summary>SLS7002: a client waits for as long as the other side likes: its timeout is switched off, or left at a default longer than functions run.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls7002NoTimeout() : ServerlessAnalyzer(Descriptors.NoTimeout)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!compilation.Catalog.Has(ApiRole.Timeout))
        {
            return;
        }

        ValueSite.Register(context, (operation, site) =>
        {
            // new HttpClient(): a row of a constructor that names no value is about what is left out.
            if (site.IsCall)
            {
                if (compilation.Catalog.Of(site.Member, ApiRole.Timeout).FirstOrDefault() is { Hint: { } setting }
                    && operation.Operation is IObjectCreationOperation creation && MayRunWithout(creation, setting, compilation))
                {
                    Report(operation, creation.Syntax, site.Member.ContainingType.Name, "no timeout of its own, and the default is longer than most functions run");
                }
            }
            else if (RowMatch.Find(compilation.Catalog, ApiRole.Timeout, site) is { } row
                && (row.Value is not null || IsInfinite(Origin.Of(site.Value, compilation.Models, operation.CancellationToken)))
                && !DevelopmentGuard.Covers(operation.Operation))
            {
                Report(operation, site.Syntax, site.Member.ContainingType.Name, $"the timeout '{site.Value.Syntax}', which never ends the wait");
            }
        });
    }

    private static void Report(OperationAnalysisContext context, SyntaxNode place, string client, string what) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoTimeout, place.GetLocation(), client, what));

    // Nothing sets it on the object; where other code gets the object, nothing in the file that makes it does either.
    private static bool MayRunWithout(IObjectCreationOperation creation, string setting, ServerlessCompilation compilation)
    {
        var settings = ObjectSettings.Of(creation);
        return !settings.MaySet(setting) && !(settings.IsShared && SetsElsewhere(creation, setting)) && (compilation.Functions.All.Count > 0 || compilation.Options.IsLibrary) && !DevelopmentGuard.Covers(creation);
    }

    private static bool SetsElsewhere(IOperation creation, string setting) =>
        creation.Syntax.SyntaxTree.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Any(assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && name == setting);

    private static bool IsInfinite(IOperation value) =>
        value is IFieldReferenceOperation { Field: { Name: "InfiniteTimeSpan" or "MaxValue", ContainingType.Name: "Timeout" or "TimeSpan" } }
        || value is IInvocationOperation { TargetMethod: { Name: "FromMilliseconds", ContainingType.Name: "TimeSpan" }, Arguments: [var only, ..] } && only.Value.ConstantValue is { HasValue: true, Value: -1 or -1.0 or -1L };
}
