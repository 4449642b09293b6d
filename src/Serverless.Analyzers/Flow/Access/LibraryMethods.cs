using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>The methods of a class library that code of other projects may call.</summary>
internal static class LibraryMethods
{
    /// <summary>Public methods of public types, and what implements an interface, by which others call what they do not see.</summary>
    public static IEnumerable<Function> Of(SourceTypes types)
    {
        foreach (var type in types.All.Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct))
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                if (method is { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation, IsAbstract: false }
                    && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } body
                    && ((type.DeclaredAccessibility == Accessibility.Public && method.DeclaredAccessibility == Accessibility.Public) || Implemented(method).Any()))
                {
                    yield return new Function(
                        $"{type.Name}.{method.Name}", FunctionHost.Library, method, body, new Trigger(TriggerKind.Unknown, null, null), [], InstanceLifetime.Unknown, null, null);
                }
            }
        }
    }

    /// <summary>The members of interfaces and base classes that a method implements or overrides.</summary>
    public static IEnumerable<IMethodSymbol> Implemented(IMethodSymbol method)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            yield return overridden;
        }

        foreach (var member in method.ContainingType.AllInterfaces.SelectMany(contract => contract.GetMembers()).OfType<IMethodSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
            {
                yield return member;
            }
        }
    }
}
