using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.CodeFixes;

namespace Serverless.Analyzers.Tests.Meta;

/// <summary>What the shipped assemblies hold, found by reflection.</summary>
internal static class Product
{
    /// <summary>Every rule class, by name.</summary>
    public static IReadOnlyList<Type> RuleTypes { get; } = ConcreteTypes<DiagnosticAnalyzer>(typeof(RuleIds).Assembly)
        .Where(type => !typeof(DiagnosticSuppressor).IsAssignableFrom(type)).ToList();

    /// <summary>Every fix class, by name.</summary>
    public static IReadOnlyList<Type> FixTypes { get; } = ConcreteTypes<CodeFixProvider>(typeof(ServerlessCodeFix).Assembly);

    /// <summary>Each diagnostic with the class that reports it, ordered by ID.</summary>
    public static IReadOnlyList<(Type Rule, DiagnosticDescriptor Descriptor)> Rules { get; } = RuleTypes
        .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics.Select(descriptor => (type, descriptor)))
        .OrderBy(rule => rule.descriptor.Id, StringComparer.Ordinal)
        .ToList();

    /// <summary>The names of the constants in <see cref="RuleIds"/>, by ID.</summary>
    public static IReadOnlyDictionary<string, string> NamesOfIds { get; } =
        typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(field => (string)field.GetValue(null)!, field => field.Name);

    /// <summary>The IDs of all diagnostics, for theories.</summary>
    public static TheoryData<string> Ids => [.. Rules.Select(rule => rule.Descriptor.Id).Distinct()];

    /// <summary>Names of all fix classes, for theories.</summary>
    public static TheoryData<string> Fixes => [.. FixTypes.Select(type => type.Name)];

    /// <summary>The descriptor of an ID.</summary>
    public static DiagnosticDescriptor Descriptor(string id) => Rules.First(rule => rule.Descriptor.Id == id).Descriptor;

    /// <summary>The class that reports an ID.</summary>
    public static Type Rule(string id) => Rules.First(rule => rule.Descriptor.Id == id).Rule;

    /// <summary>The classes that fix an ID.</summary>
    public static IEnumerable<Type> FixesOf(string id) => FixTypes.Where(type => NewFix(type).FixableDiagnosticIds.Contains(id));

    /// <summary>A fix provider.</summary>
    public static CodeFixProvider NewFix(Type type) => (CodeFixProvider)Activator.CreateInstance(type)!;

    /// <summary>All rules, new.</summary>
    public static IEnumerable<DiagnosticAnalyzer> NewRules() => RuleTypes.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);

    private static List<Type> ConcreteTypes<T>(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type)).OrderBy(type => type.Name, StringComparer.Ordinal)];
}
