using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Encryption;

/// <summary>SLS4003: the callback that decides whether a server's certificate is trusted accepts every one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls4003CertificateNotValidated() : ServerlessAnalyzer(Descriptors.CertificateNotValidated)
{
    private const string AcceptsAny = "DangerousAcceptAnyServerCertificateValidator";

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!compilation.Catalog.Has(ApiRole.CertificateValidation))
        {
            return;
        }

        ValueSite.Register(context, (operation, site) =>
        {
            if (RowMatch.Find(compilation.Catalog, ApiRole.CertificateValidation, site) is not null
                && AcceptsEveryone(Origin.Of(site.Value, compilation.Models, operation.CancellationToken), compilation.Models, operation.CancellationToken)
                && !DevelopmentGuard.Covers(operation.Operation))
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.CertificateNotValidated, site.Syntax.GetLocation(), site.Parameter?.Name ?? site.Member.Name));
            }
        });
    }

    private static bool AcceptsEveryone(IOperation callback, SemanticModels models, CancellationToken cancellationToken)
    {
        switch (callback)
        {
            case IPropertyReferenceOperation { Property: { IsStatic: true, Name: AcceptsAny } }:
                return true;
            case IAnonymousFunctionOperation function:
                return ReturnsTrue(function.Body);
            case IMethodReferenceOperation { Method.DeclaringSyntaxReferences: [var reference] }:
                return models.Operation(reference.GetSyntax(cancellationToken), cancellationToken) switch
                {
                    IMethodBodyOperation method => ReturnsTrue(method.BlockBody ?? method.ExpressionBody),
                    ILocalFunctionOperation local => ReturnsTrue(local.Body),
                    _ => false,
                };
            default:
                return false;
        }
    }

    // Every return is the constant true, and nothing in between can refuse: neither a throw nor a check of the project's own.
    private static bool ReturnsTrue(IBlockOperation? body)
    {
        if (body is null)
        {
            return false;
        }

        var returns = 0;
        foreach (var operation in Within(body))
        {
            switch (operation)
            {
                case IReturnOperation { ReturnedValue: { } value }:
                    if (value.ConstantValue is not { HasValue: true, Value: true } || DevelopmentGuard.Covers(operation))
                    {
                        return false;
                    }

                    returns++;
                    break;
                case IThrowOperation:
                case IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false }:
                    return false;
            }
        }

        return returns > 0;
    }

    private static IEnumerable<IOperation> Within(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                continue;
            }

            yield return child;
            foreach (var descendant in Within(child))
            {
                yield return descendant;
            }
        }
    }
}
