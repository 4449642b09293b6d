using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Serverless.Analyzers.CodeFixes.Purity;

/// <summary>A service that a class could get as one more parameter of its only constructor, which nobody in the project calls.</summary>
/// <param name="Type">The class.</param>
/// <param name="Constructor">Its constructor; null where the class declares a primary one.</param>
/// <param name="ServiceType">The full name of the service's type.</param>
/// <param name="Name">The name of the parameter.</param>
/// <param name="Field">The name of the field that keeps it; the parameter's own for a primary constructor.</param>
internal sealed record InjectedService(ClassDeclarationSyntax Type, ConstructorDeclarationSyntax? Constructor, string ServiceType, string Name, string Field)
{
    /// <summary>How code of the class names the service.</summary>
    public string Access => Constructor is not null && Field == Name ? "this." + Field : Field;

    /// <summary>How the class around <paramref name="use"/> would get a service; null where its constructor cannot take one more.</summary>
    public static InjectedService? Find(ExpressionSyntax use, string serviceType, string name, SemanticModel model, CancellationToken cancellationToken)
    {
        if (use.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not ClassDeclarationSyntax type
            || type.Modifiers.Any(SyntaxKind.PartialKeyword)
            || type.ContainsDirectives
            || model.GetDeclaredSymbol(type, cancellationToken) is not { } symbol
            || IsMadeOrInherited(symbol, model.Compilation, cancellationToken))
        {
            return null;
        }

        var constructors = type.Members.OfType<ConstructorDeclarationSyntax>().Where(constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword)).ToList();
        if (type.ParameterList is { } primary)
        {
            return constructors.Count == 0 && CanTakeOneMore(primary) && IsFree(type, symbol, name) ? new(type, null, serviceType, name, name) : null;
        }

        if (constructors is not [{ Body: not null } constructor] || !CanTakeOneMore(constructor.ParameterList) || use.Ancestors().Contains(constructor))
        {
            return null;
        }

        var fields = symbol.GetMembers().OfType<IFieldSymbol>().Where(field => field is { IsStatic: false, IsConst: false, CanBeReferencedByName: true, DeclaredAccessibility: Accessibility.Private }).ToList();
        var kept = fields.Count == 0 || fields.Any(field => field.Name.StartsWith("_", StringComparison.Ordinal)) ? "_" + name : name;
        return IsFree(type, symbol, name) && IsFree(type, symbol, kept) ? new(type, constructor, serviceType, name, kept) : null;
    }

    /// <summary>The class with the service, and with a use of it instead of an expression.</summary>
    public ClassDeclarationSyntax Added(ExpressionSyntax use, ExpressionSyntax replacement)
    {
        if (Constructor is null)
        {
            var before = Type.ParameterList!;
            return Type.ReplaceNodes<ClassDeclarationSyntax, SyntaxNode>(
                [use, before],
                (node, _) => node == before ? before.AddParameters(Parameter()) : replacement);
        }

        var statement = SyntaxFactory.ParseStatement($"{Access} = {Name};").WithAdditionalAnnotations(Formatter.Annotation);
        var changed = Type.ReplaceNodes<ClassDeclarationSyntax, SyntaxNode>(
            [use, Constructor],
            (node, _) => node != Constructor ? replacement : Constructor
                .WithParameterList(Constructor.ParameterList.AddParameters(Parameter()))
                .WithBody(Constructor.Body!.AddStatements(statement)));
        var field = ((FieldDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"private readonly global::{ServiceType} {Field};")!)
            .WithTrailingTrivia(Type.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            .WithAdditionalAnnotations(Formatter.Annotation);
        field = field.WithDeclaration(field.Declaration.WithType(field.Declaration.Type.WithAdditionalAnnotations(Simplifier.Annotation)));
        var last = changed.Members.LastIndexOf(member => member is FieldDeclarationSyntax declared && !declared.Modifiers.Any(SyntaxKind.StaticKeyword) && !declared.Modifiers.Any(SyntaxKind.ConstKeyword));
        return changed.WithMembers(changed.Members.Insert(last + 1, field));
    }

    private ParameterSyntax Parameter() => SyntaxFactory.Parameter(SyntaxFactory.Identifier(Name))
        .WithType(SyntaxFactory.ParseTypeName("global::" + ServiceType).WithTrailingTrivia(SyntaxFactory.Space).WithAdditionalAnnotations(Simplifier.Annotation))
        .WithAdditionalAnnotations(Formatter.Annotation);

    // Services only: neither 'params' nor a default value may stand before a parameter that has none.
    private static bool CanTakeOneMore(ParameterListSyntax parameters) =>
        parameters.Parameters.All(parameter => parameter.Default is null && !parameter.Modifiers.Any(SyntaxKind.ParamsKeyword))
        && !parameters.ContainsDiagnostics;

    private static bool IsFree(ClassDeclarationSyntax type, INamedTypeSymbol symbol, string name) =>
        symbol.GetMembers(name).IsEmpty
        && !type.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name);

    // 'new T(…)', 'T x = new(…)' and ': T' anywhere in the project.
    private static bool IsMadeOrInherited(INamedTypeSymbol symbol, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var nodes = tree.GetRoot(cancellationToken).DescendantNodes().ToList();
            if (nodes.Any(node => node is SimpleNameSyntax name && name.Identifier.ValueText == symbol.Name
                && (name.FirstAncestorOrSelf<BaseTypeSyntax>() is not null || name.FirstAncestorOrSelf<TypeSyntax>(outer => outer.Parent is ObjectCreationExpressionSyntax) is not null)))
            {
                return true;
            }

            var implicitly = nodes.OfType<ImplicitObjectCreationExpressionSyntax>().ToList();
            if (implicitly.Count > 0)
            {
#pragma warning disable RS0030 // The trees of other documents, and only those that make objects of a type they do not name there.
                var model = compilation.GetSemanticModel(tree);
#pragma warning restore RS0030
                if (implicitly.Any(creation => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(creation, cancellationToken).Type?.OriginalDefinition, symbol)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
