using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Options;

namespace Serverless.Analyzers.Rules.Encryption;

/// <summary>SLS4009: a write relies on the default key of the store or provider.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls4009DefaultEncryptionKey() : ServerlessAnalyzer(Descriptors.DefaultEncryptionKey, Descriptors.DefaultEncryptionKeyRequired)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!compilation.Catalog.Has(ApiRole.KeyedWrite))
        {
            return;
        }

        context.RegisterOperationAction(
            operation =>
            {
                var creation = (IObjectCreationOperation)operation.Operation;
                if (KeySetting.Of(creation.Type) is { } key && key.IsDefaultIn(ObjectSettings.Of(creation)))
                {
                    var isRequired = compilation.Options.IsTrue(OptionDefinitions.RequireCustomerManagedKey, creation.Syntax.SyntaxTree);
                    operation.ReportDiagnostic(Diagnostic.Create(
                        isRequired ? Descriptors.DefaultEncryptionKeyRequired : Descriptors.DefaultEncryptionKey,
                        creation.Syntax switch
                        {
                            ObjectCreationExpressionSyntax { Type: var type } => type.GetLocation(),
                            BaseObjectCreationExpressionSyntax { NewKeyword: var keyword } => keyword.GetLocation(),
                            var syntax => syntax.GetLocation(),
                        },
                        creation.Type!.Name,
                        key.Path));
                }
            },
            OperationKind.ObjectCreation);
    }
}
