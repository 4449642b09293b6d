using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Functions;
using Serverless.Analyzers.Options;

namespace Serverless.Analyzers.Rules.Endpoints;

/// <summary>What the rules on open endpoints ask of a function whose attributes let everyone in.</summary>
internal static class OpenEndpoint
{
    /// <summary>Whether nothing shows that callers are authenticated elsewhere, or that the endpoint is public on purpose.</summary>
    public static bool IsUnguarded(ServerlessCompilation compilation, Function function, CancellationToken cancellationToken)
    {
        var endpoint = function.Endpoint!;
        var declaration = endpoint.Attribute?.ApplicationSyntaxReference;
        var tree = declaration?.SyntaxTree;
        return !(endpoint.Methods is ["OPTIONS"])
            && !(declaration?.GetSyntax(cancellationToken) is { } syntax && DevelopmentGuard.IsDebugOnly(syntax))
            && !IsBehindPlatform(compilation, tree)
            && !IsPublic(endpoint.Route, function.Name, compilation.Options.Get(OptionDefinitions.PublicRoutes, tree))
            && !compilation.Auth.Covers(function, cancellationToken);
    }

    /// <summary>Whether an option says that callers are authenticated before they reach the functions.</summary>
    public static bool IsBehindPlatform(ServerlessCompilation compilation, SyntaxTree? tree) =>
        compilation.Options.Get(OptionDefinitions.PlatformAuth, tree).Any(platform => !platform.Equals("none", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a route is public on purpose: its name, or its first or last segment, is in the list of such.</summary>
    public static bool IsPublic(string? route, string name, string[] publicRoutes)
    {
        var path = (route ?? name).Trim('/');
        string[] segments = path.Split('/');
        return publicRoutes.Any(known => known.Trim('/') is var text
            && (Same(path, text) || Same(name, text) || Same(segments[0], text) || Same(segments[^1], text) || Same(WithoutExtension(segments[^1]), text)));
    }

    // 'swagger.{extension}' and 'openapi.json' are still what they are.
    private static string WithoutExtension(string segment) => segment.IndexOf('.') is > 0 and var dot ? segment.Substring(0, dot) : segment;

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
