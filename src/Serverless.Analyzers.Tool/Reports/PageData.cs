using System.Text.Json;
using Serverless.Analyzers.Tool.Map;
using Serverless.Analyzers.Tool.Policies;

namespace Serverless.Analyzers.Tool.Reports;

/// <summary>Writes what the page shows: rows of numbers, texts by their number in one table. The page's script reads it, column by column.</summary>
internal sealed class PageData(Utf8JsonWriter json, SystemMap map)
{
    private readonly StringTable _texts = new();
    private readonly Dictionary<Store, int> _stores = map.Stores.Select((store, number) => (store, number)).ToDictionary(pair => pair.store, pair => pair.number);

    /// <summary>Writes the data.</summary>
    public void Write()
    {
        json.WriteStartObject();
        Rows("stores", map.Stores, store =>
        {
            Text(store.Kind);
            Text(store.Name);
        });
        Rows("functions", map.Functions, Function);
        Rows("rules", map.Rules.Values, rule =>
        {
            Text(rule.Id);
            Text(rule.Title);
            Text(rule.Category);
            Text(rule.Help);
        });
        Rows("findings", map.Findings, finding =>
        {
            Text(finding.Rule);
            Text(finding.Level);
            Text(finding.Message);
            Text(finding.Project);
            Text(finding.Place.File);
            json.WriteNumberValue(finding.Place.Line);
        });
        _texts.WriteTo(json, "texts");
        json.WriteEndObject();
    }

    private void Function(FunctionFacts function)
    {
        Text(function.Project);
        Text(function.Name);
        Text(function.Host);
        Text(function.Trigger);
        Text(function.Handler);
        Text(function.Endpoint?.Address);
        Text(function.Endpoint?.Protection);
        Text(function.Place.ToString());
        Row(function.Accesses, access =>
        {
            json.WriteNumberValue(_stores[access.Store]);
            Text(access.Kinds);
            Text(access.Operation);
            Text(access.Via);
            Text(access.Path);
            Text(access.Place.ToString());
        });
        Row(IamStatements.Of(function, ArnStyle.Plain), statement =>
        {
            Texts(statement.Actions);
            Texts(statement.Resources);
            Text(statement.KeyAlias);
        });
        Row(RoleAssignments.Of(function), role =>
        {
            Text(role.Role);
            Text(role.Store);
            Text(role.Scope);
        });
        Texts(Doubts.Of(function));
    }

    private void Rows<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        Row(items, write);
    }

    private void Row<T>(IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartArray();
            write(item);
            json.WriteEndArray();
        }

        json.WriteEndArray();

        // What is written leaves the memory now and then.
        if (json.BytesPending > 1 << 20)
        {
            json.Flush();
        }
    }

    private void Texts(IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            Text(text);
        }

        json.WriteEndArray();
    }

    private void Text(string? text) => json.WriteNumberValue(_texts[text]);
}
