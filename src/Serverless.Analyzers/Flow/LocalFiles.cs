using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>Finds calls that write files, and tells whether anything in the method around them removes the file or expects to find it.</summary>
internal sealed class LocalFiles(CatalogSymbols catalog)
{
    // Reads are no writes, and temporary ones remove themselves.
    private static readonly HashSet<string> s_harmlessFlags = new(StringComparer.Ordinal) { "Open", "Read", "DeleteOnClose" };

    /// <summary>The path that a call or object creation writes a file at; null where it writes none.</summary>
    public IOperation? PathWrittenBy(IOperation operation)
    {
        var (method, arguments) = operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation.Arguments),
            _ => default,
        };
        if (method is null)
        {
            return null;
        }

        foreach (var row in catalog.Of(method, ApiRole.FileWrite))
        {
            if (arguments.FirstOrDefault(argument => argument.Parameter?.Name == row.Argument) is { Value: var path })
            {
                return arguments.Any(IsHarmless) ? null : path;
            }
        }

        return null;
    }

    /// <summary>Whether the file is this method's own and stays behind: its path leaves the method nowhere, and nothing there deletes it or asks whether it exists.</summary>
    public static bool IsLeft(IOperation write, IOperation path)
    {
        var body = write;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        var local = ValueSite.Unwrap(path) is ILocalReferenceOperation reference ? reference.Local : null;
        return (local is not null || ValueSite.Unwrap(path) is not IMemberReferenceOperation)
            && body.Descendants().All(part => part switch
            {
                IInvocationOperation call when IsFile(call.TargetMethod) => call.TargetMethod.Name is not ("Delete" or "Exists" or "Move"),
                IPropertyReferenceOperation { Property: { Name: "Exists" } property } => !IsFile(property),
                IInvocationOperation call when !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty => !call.Arguments.Any(Names),
                IObjectCreationOperation { Constructor.DeclaringSyntaxReferences.IsEmpty: false } creation => !creation.Arguments.Any(Names),
                IReturnOperation { ReturnedValue: { } returned } => !Mentions(returned),
                IAssignmentOperation { Target: not ILocalReferenceOperation, Value: var value } => !Mentions(value),
                _ => true,
            });

        bool Names(IArgumentOperation argument) => Mentions(argument.Value);

        // The path itself, or a text or object made of it; what is read from the file is another thing.
        bool Mentions(IOperation value) => local is not null && ValueSite.Unwrap(value) switch
        {
            ILocalReferenceOperation other => SymbolEqualityComparer.Default.Equals(other.Local, local),
            IInvocationOperation or IAwaitOperation => false,
            var other => other.ChildOperations.Any(Mentions),
        };
    }

    private static bool IsFile(ISymbol member) => member.ContainingNamespace is { Name: "IO", ContainingNamespace.Name: "System" };

    private static bool IsHarmless(IArgumentOperation argument) =>
        argument.Value.Type is { TypeKind: TypeKind.Enum, Name: "FileMode" or "FileAccess" or "FileOptions" }
        && argument.Value.DescendantsAndSelf().Any(part => part is IFieldReferenceOperation { Field.Name: var name } && s_harmlessFlags.Contains(name));
}
