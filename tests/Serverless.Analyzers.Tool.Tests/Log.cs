using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Analyzers.Tool.Map;

namespace Serverless.Analyzers.Tool.Tests;

/// <summary>A SARIF log in the shape the compiler writes: results before the tool, facts as custom properties.</summary>
internal sealed class Log
{
    private readonly JsonArray _results = [];

    /// <summary>A function: <c>name=Place, trigger=Http</c> and so on; what is left out has a plain value.</summary>
    public Log Function(string name, string host = "Lambda", string more = "") =>
        Fact($"fact=function, function={name}, handler=Shop.{name}, host={host}, trigger=Http", more, "Functions.cs", 10);

    /// <summary>An HTTP endpoint.</summary>
    public Log Endpoint(string name, string route, string protection, string host = "Lambda") =>
        Function(name, host, $"endpoint=HttpApi, methods=GET, route={route}, protection={protection}");

    /// <summary>A function reaches a store.</summary>
    public Log Access(string function, string store, string resource, string needs, string more = "", string kinds = "Read", string operation = "Get", string kind = "Name") =>
        Fact($"fact=access, function={function}, handler=Shop.{function}, host=Lambda, trigger=Http, path='{function}', via=Call", $"{Access(store, resource, needs, kinds, operation, kind)}{(more.Length > 0 ? ", " + more : "")}", "Store.cs", 20);

    /// <summary>A method of a library reaches a store.</summary>
    public Log MemberAccess(string member, string store, string resource, string needs) =>
        Fact($"fact=access, member={member}, host=Library, path='Store.Save', via=Call", Access(store, resource, needs, "Write", "Put", "Name"), "Library.cs", 30);

    /// <summary>A fact by all its properties.</summary>
    public Log Fact(string properties, string more = "", string file = "Functions.cs", int line = 1)
    {
        var custom = new JsonObject();
        foreach (var pair in $"{properties}, {more}".Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            var split = pair.Split('=', 2);
            custom[split[0]] = split[1].Replace('|', ',');
        }

        return Result("SLS6100", "note", "a fact", file, line, properties: new JsonObject { ["customProperties"] = custom });
    }

    /// <summary>A finding.</summary>
    public Log Result(string rule, string? level, string message, string file = "Functions.cs", int line = 1, bool isSuppressed = false, JsonObject? properties = null)
    {
        var result = new JsonObject
        {
            ["ruleId"] = rule,
            ["message"] = new JsonObject { ["text"] = message },
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = $"file:///src/shop/{file}" },
                    ["region"] = new JsonObject { ["startLine"] = line },
                },
            }),
            ["properties"] = properties ?? new JsonObject { ["warningLevel"] = 1 },
        };
        if (level is not null)
        {
            result["level"] = level;
        }

        if (isSuppressed)
        {
            result["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "inSource" });
        }

        _results.Add(result);
        return this;
    }

    /// <summary>The text of the log.</summary>
    public string Text(string tool = "Microsoft (R) Visual C# Compiler", string version = "2.1.0") => new JsonObject
    {
        ["$schema"] = "http://json.schemastore.org/sarif-2.1.0",
        ["version"] = version,
        ["runs"] = new JsonArray(new JsonObject
        {
            ["results"] = _results.DeepClone(),
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = tool,
                    ["rules"] = new JsonArray([.. _results.Select(result => (string)result!["ruleId"]!).Distinct().Select(rule => new JsonObject
                    {
                        ["id"] = rule,
                        ["shortDescription"] = new JsonObject { ["text"] = $"Title of {rule}" },
                        ["helpUri"] = $"https://example.org/{rule}",
                        ["properties"] = new JsonObject { ["category"] = "Serverless.Access", ["tags"] = new JsonArray("security") },
                    })]),
                },
            },
        }),
    }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    /// <summary>The map of several projects, by their names.</summary>
    public static SystemMap Merge(params (string Project, Log Log)[] logs)
    {
        using var folder = new TempFolder();
        var builder = new SystemMapBuilder();
        foreach (var (project, log) in logs)
        {
            builder.Add(folder.Write($"{project}.sarif", log.Text()), project);
        }

        return builder.Build();
    }

    /// <summary>The map of one project.</summary>
    public SystemMap Map() => Merge(("Shop", this));

    // An action holds a colon, a role does not.
    private static string Access(string store, string resource, string needs, string kinds, string operation, string kind) =>
        $"store={store}, resource={resource}, resourceKind={kind}, operation={operation}, access={kinds}{(needs.Length == 0 ? "" : needs.Contains(':', StringComparison.Ordinal) ? $", actions={needs}" : $", roles={needs}")}";
}
