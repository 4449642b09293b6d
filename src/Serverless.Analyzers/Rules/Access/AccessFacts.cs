using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Flow.Access;
using Serverless.Analyzers.Functions;
using Serverless.Analyzers.Rules.Endpoints;

namespace Serverless.Analyzers.Rules.Access;

/// <summary>What SLS6100 says of functions and accesses: in words, and as properties that a report reads from SARIF. Absent facts have no property.</summary>
internal static class AccessFacts
{
    /// <summary>The property that tells the two kinds of facts apart: <c>function</c>, <c>member</c> (of a library) or <c>access</c>.</summary>
    public const string Fact = "fact";

    /// <summary>The facts about a function: who it is, what triggers it, how it is reached over HTTP and what protects that.</summary>
    public static ImmutableDictionary<string, string?> Of(FunctionStores stores, ServerlessCompilation compilation, CancellationToken cancellationToken)
    {
        var function = stores.Function;
        var facts = Common("function", function);
        Add(facts, "calls", Ids(stores.Outside));
        if (function.Host == FunctionHost.Library)
        {
            facts[Fact] = "member";
            Add(facts, "implements", Ids(LibraryMethods.Implemented(function.Method)));
            return facts.ToImmutable();
        }

        Add(facts, "handler", $"{function.Method.ContainingType?.ToDisplayString()}.{function.Method.Name}".Trim('.'));
        if (function.Endpoint is { } endpoint)
        {
            Add(facts, "endpoint", endpoint.Kind.ToString());
            Add(facts, "methods", endpoint.Methods.Count == 0 ? "*" : string.Join(",", endpoint.Methods));
            Add(facts, "route", endpoint.Route);
            Add(facts, "protection", ProtectionOf(function, endpoint, compilation, cancellationToken));
        }

        return facts.ToImmutable();
    }

    /// <summary>Whether there is anything to tell: a function always, a method of a library where it reaches a store or another project.</summary>
    public static bool IsWorthTelling(FunctionStores stores) => stores.Function.Host != FunctionHost.Library || stores.Accesses.Count > 0 || stores.Outside.Count > 0;

    /// <summary>The facts about an access.</summary>
    public static ImmutableDictionary<string, string?> Of(FunctionAccess access)
    {
        var facts = Common("access", access.Function);
        Add(facts, "store", access.Store);
        Add(facts, "resource", access.Resource.Text);
        Add(facts, "resourceKind", access.Resource.Kind.ToString());
        Add(facts, "operation", access.Operation);
        Add(facts, "access", access.Kinds.ToString().Replace(" ", ""));
        Add(facts, "via", access.Via.ToString());
        Add(facts, "path", access.Path.ToString());
        Add(facts, "actions", string.Join(",", access.Needs.Where(IsAction)));
        Add(facts, "roles", string.Join(",", access.Needs.Where(need => !IsAction(need))));
        return facts.ToImmutable();
    }

    /// <summary>A function in words.</summary>
    public static string InWords(Function function) =>
        function.Host == FunctionHost.Library ? "is a method that functions of other projects may call"
        : function.Endpoint is { } endpoint ? $"answers {(endpoint.Methods.Count == 0 ? "every method" : string.Join(", ", endpoint.Methods))} at '{endpoint.Route ?? function.Name}'"
        : function.Trigger.Kind == TriggerKind.Unknown ? "is a function"
        : $"is triggered by {function.Trigger.Kind} events";

    /// <summary>An access in words.</summary>
    public static string InWords(FunctionAccess access) =>
        $"{access.Verb} {access.Store} '{access.Resource}' by {access.Operation}{(access.Path.Steps.Count == 0 ? "" : access.Path.ToString().Substring(access.Function.Name.Length + 2))}";

    /// <summary>Where a function is reported: its name, or the beginning of a lambda.</summary>
    public static Location PlaceOf(Function function, SyntaxNode body) =>
        function.Method.Locations.FirstOrDefault(location => location.SourceTree == body.SyntaxTree) ?? body.GetFirstToken().GetLocation();

    private static ImmutableDictionary<string, string?>.Builder Common(string fact, Function function)
    {
        var facts = ImmutableDictionary.CreateBuilder<string, string?>();
        Add(facts, Fact, fact);
        Add(facts, "host", function.Host.ToString());
        if (function.Host == FunctionHost.Library)
        {
            Add(facts, "member", Ids([function.Method]));
            return facts;
        }

        Add(facts, "function", function.Name);
        Add(facts, "trigger", function.Trigger.Kind.ToString());
        return facts;
    }

    private static string ProtectionOf(Function function, Endpoint endpoint, ServerlessCompilation compilation, CancellationToken cancellationToken) => endpoint switch
    {
        { Authorizer: { Length: > 0 } authorizer } => $"authorizer {authorizer}",
        { AuthType: FunctionUrlAuthType.AwsIam } => "IAM",
        { Kind: EndpointKind.AspNetCore } => "application",
        { Kind: EndpointKind.AzureHttp, Level: AuthorizationLevel.Function or null } => "function key",
        { Kind: EndpointKind.AzureHttp, Level: AuthorizationLevel.Admin } => "master key",
        { Kind: EndpointKind.AzureHttp, Level: AuthorizationLevel.System } => "system key",
        _ => OpenEndpoint.IsUnguarded(compilation, function, cancellationToken) ? "none" : "code or platform",
    };

    // Documentation comment IDs hold no blanks.
    private static string Ids(IEnumerable<IMethodSymbol> methods) =>
        string.Join(" ", methods.Select(method => method.OriginalDefinition.GetDocumentationCommentId()).OfType<string>().Distinct().OrderBy(id => id, StringComparer.Ordinal));

    private static bool IsAction(string need) => need.IndexOf(':') >= 0;

    private static void Add(ImmutableDictionary<string, string?>.Builder facts, string key, string? value)
    {
        if (value is { Length: > 0 })
        {
            facts[key] = value;
        }
    }
}
