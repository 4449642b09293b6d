using System.Text.Json;
using Serverless.Analyzers.Tool.Map;
using Serverless.Analyzers.Tool.Policies;

namespace Serverless.Analyzers.Tool.Reports;

/// <summary>The report as data.</summary>
internal static class JsonReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(SystemMap map, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, PolicyJson.Readable);
        json.WriteStartObject();
        json.WriteStartArray("functions");
        foreach (var function in map.Functions)
        {
            Write(json, function);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in map.Findings)
        {
            Write(json, finding);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FunctionFacts function)
    {
        json.WriteStartObject();
        PolicyJson.WriteName(json, function);
        json.WriteString("trigger", function.Trigger);
        json.WriteString("place", function.Place.ToString());
        if (function.Endpoint is { } endpoint)
        {
            json.WriteStartObject("endpoint");
            json.WriteString("kind", endpoint.Kind);
            json.WriteString("methods", endpoint.Methods);
            json.WriteString("route", endpoint.Route);
            json.WriteString("protection", endpoint.Protection);
            json.WriteEndObject();
        }

        json.WriteStartArray("accesses");
        foreach (var access in function.Accesses)
        {
            json.WriteStartObject();
            json.WriteString("store", access.Store.Kind);
            json.WriteString("resource", access.Store.Resource);
            json.WriteString("resourceKind", access.Store.ResourceKind);
            json.WriteString("access", access.Kinds);
            json.WriteString("operation", access.Operation);
            json.WriteString("via", access.Via);
            json.WriteString("path", access.Path);
            json.WriteString("place", access.Place.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        PolicyJson.WriteNeeds(json, function);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("level", finding.Level);
        json.WriteString("message", finding.Message);
        json.WriteString("project", finding.Project);
        json.WriteString("place", finding.Place.ToString());
        json.WriteEndObject();
    }
}
