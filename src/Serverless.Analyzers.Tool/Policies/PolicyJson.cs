using System.Text.Encodings.Web;
using System.Text.Json;
using Serverless.Analyzers.Tool.Map;

namespace Serverless.Analyzers.Tool.Policies;

/// <summary>Writes what a function needs as JSON.</summary>
internal static class PolicyJson
{
    /// <summary>How JSON is written for people and programs to read.</summary>
    public static JsonWriterOptions Readable { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes what every function needs.</summary>
    public static void Write(SystemMap map, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Readable);
        json.WriteStartObject();
        json.WriteStartArray("functions");
        foreach (var function in map.Functions)
        {
            json.WriteStartObject();
            WriteName(json, function);
            WriteNeeds(json, function);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes who a function is.</summary>
    public static void WriteName(Utf8JsonWriter json, FunctionFacts function)
    {
        json.WriteString("project", function.Project);
        json.WriteString("function", function.Name);
        json.WriteString("handler", function.Handler);
        json.WriteString("host", function.Host);
    }

    /// <summary>Writes the properties <c>policy</c>, <c>roleAssignments</c> and <c>notes</c>, those of them that say something.</summary>
    public static void WriteNeeds(Utf8JsonWriter json, FunctionFacts function)
    {
        if (IamStatements.Of(function, ArnStyle.Plain) is { Count: > 0 } statements)
        {
            json.WritePropertyName("policy");
            WritePolicy(json, statements);
        }

        if (RoleAssignments.Of(function) is { Count: > 0 } roles)
        {
            json.WriteStartArray("roleAssignments");
            foreach (var role in roles)
            {
                json.WriteStartObject();
                json.WriteString("role", role.Role);
                json.WriteString("store", role.Store);
                json.WriteString("scope", role.Scope);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (Doubts.Of(function) is { Count: > 0 } notes)
        {
            WriteStrings(json, "notes", notes);
        }
    }

    private static void WritePolicy(Utf8JsonWriter json, IReadOnlyList<IamStatement> statements)
    {
        json.WriteStartObject();
        json.WriteString("Version", "2012-10-17");
        json.WriteStartArray("Statement");
        foreach (var statement in statements)
        {
            json.WriteStartObject();
            json.WriteString("Effect", "Allow");
            WriteStrings(json, "Action", statement.Actions);
            WriteStrings(json, "Resource", statement.Resources);
            if (statement.KeyAlias is { } alias)
            {
                json.WriteStartObject("Condition");
                json.WriteStartObject("ForAnyValue:StringEquals");
                json.WriteString("kms:ResourceAliases", alias);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
