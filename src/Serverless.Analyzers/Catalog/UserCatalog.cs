using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.Catalog;

/// <summary>Reads <c>serverless.catalog.txt</c>: a documentation comment ID, <c>;</c>, a role, and optionally <c>;</c> and a hint.</summary>
internal static class UserCatalog
{
    /// <summary>The file name that AdditionalFiles are recognised by.</summary>
    public const string FileName = "serverless.catalog.txt";

    // What users may declare; the other roles need more than a name and a role to be judged.
    private static readonly Dictionary<string, ApiRole> s_roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["log-sink"] = ApiRole.LogSink,
        ["secret-source"] = ApiRole.SecretSource,
        ["redactor"] = ApiRole.Redactor,
        ["auth-evidence"] = ApiRole.AuthEvidence,
        ["event-payload"] = ApiRole.EventPayload,
        ["event-source"] = ApiRole.EventSource,
        ["injection-sink"] = ApiRole.InjectionSink,
        ["sanitizer"] = ApiRole.Sanitizer,
        ["pass-through"] = ApiRole.PassThrough,
        ["data-write"] = ApiRole.DataWrite,
        ["response-sink"] = ApiRole.ResponseSink,
        ["shared-by-design"] = ApiRole.SharedByDesign,
        ["mutates-receiver"] = ApiRole.MutatesReceiver,
        ["pure"] = ApiRole.Pure,
        ["effect"] = ApiRole.Effect,
        ["process-wide-setting"] = ApiRole.ProcessWideSetting,
    };

    /// <summary>The roles a line may name.</summary>
    public static IEnumerable<string> Roles => s_roles.Keys;

    /// <summary>Whether <paramref name="path"/> names a user catalog.</summary>
    public static bool IsCatalog(string path) =>
        path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase) && (path.Length == FileName.Length || path[path.Length - FileName.Length - 1] is '/' or '\\');

    /// <summary>Reads a catalog; what can't be read is returned as an error at its line and otherwise ignored.</summary>
    public static (ImmutableArray<UserCatalogLine> Lines, ImmutableArray<UserCatalogError> Errors) Read(SourceText text)
    {
        var lines = ImmutableArray.CreateBuilder<UserCatalogLine>();
        var errors = ImmutableArray.CreateBuilder<UserCatalogError>();
        foreach (var line in text.Lines)
        {
            var content = WithoutComment(line.ToString());
            if (content.Length == 0)
            {
                continue;
            }

            var parts = content.Split([';'], 3);
            if (parts.Length < 2)
            {
                errors.Add(new UserCatalogError(line.Span, "a line is 'documentation-ID;role'"));
            }
            else if (!IsDocumentationId(parts[0].Trim()))
            {
                errors.Add(new UserCatalogError(line.Span, $"'{parts[0].Trim()}' is not a documentation comment ID such as 'M:Namespace.Type.Method(System.String)'"));
            }
            else if (!s_roles.TryGetValue(parts[1].Trim(), out var role))
            {
                errors.Add(new UserCatalogError(line.Span, $"'{parts[1].Trim()}' is not a role; roles are {string.Join(", ", s_roles.Keys)}"));
            }
            else
            {
                lines.Add(new UserCatalogLine(parts[0].Trim(), role, parts.Length == 3 ? parts[2].Trim() : null, line.Span));
            }
        }

        return (lines.ToImmutable(), errors.ToImmutable());
    }

    // '#' opens a comment at the start of a line or after white space; '#ctor' in an ID does not.
    private static string WithoutComment(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '#' && (i == 0 || char.IsWhiteSpace(line[i - 1])))
            {
                return line.Substring(0, i).Trim();
            }
        }

        return line.Trim();
    }

    private static bool IsDocumentationId(string id) => id.Length > 2 && id[1] == ':' && "TMPFE".IndexOf(id[0]) >= 0;
}

/// <summary>A line of a user catalog that can't be read.</summary>
/// <param name="Span">Where the line is.</param>
/// <param name="Problem">What is wrong with it, for the user.</param>
internal readonly record struct UserCatalogError(TextSpan Span, string Problem);
