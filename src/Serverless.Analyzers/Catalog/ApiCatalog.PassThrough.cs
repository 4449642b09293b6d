namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>
    /// Further calls whose result holds what they are given, for flows of every kind. Generic calls need no row where their
    /// type parameters tell. Hint <c>parse</c>: text becomes an object, of which no member is the whole text any more.
    /// </summary>
    private static readonly ApiRow[] MorePassThroughs =
    [
        new("System.Uri", ".ctor", ApiRole.PassThrough),
        new("System.UriBuilder", ".ctor", ApiRole.PassThrough),
        new("System.String", "Create", ApiRole.PassThrough, "handler"),
        .. Each("System.FormattableString", "Invariant CurrentCulture", ApiRole.PassThrough),
        .. Each("System.IO.Path", "Combine Join GetFullPath GetDirectoryName ChangeExtension", ApiRole.PassThrough),
        new("System.IO.MemoryStream", ".ctor", ApiRole.PassThrough, "buffer"),
        new("System.IO.StringReader", ".ctor", ApiRole.PassThrough, "s"),
        new("System.BinaryData", ".ctor", ApiRole.PassThrough),
        .. Each("System.BinaryData", "FromString FromBytes FromStream", ApiRole.PassThrough),
        new("System.IO.TextReader", "ReadLine", ApiRole.PassThrough, Hint: "this"),
        .. Each("System.Text.Json.JsonSerializer", "Deserialize", ApiRole.PassThrough, hint: "parse"),
        new("System.Text.Json.JsonSerializer", "DeserializeAsync", ApiRole.PassThrough, "utf8Json", Hint: "parse"),
        new("System.Text.Json.JsonDocument", "Parse", ApiRole.PassThrough, Hint: "parse"),
        new("System.Text.Json.JsonDocument", "ParseAsync", ApiRole.PassThrough, "utf8Json", Hint: "parse"),
        new("System.Text.Json.Nodes.JsonNode", "Parse", ApiRole.PassThrough, Hint: "parse"),
        .. Each("Newtonsoft.Json.JsonConvert", "DeserializeObject DeserializeAnonymousType", ApiRole.PassThrough, "value", "parse"),
        new("Newtonsoft.Json.Linq.JObject", "Parse", ApiRole.PassThrough, "json", Hint: "parse"),
        new("Newtonsoft.Json.Linq.JToken", "Parse", ApiRole.PassThrough, "json", Hint: "parse"),
        new("System.Web.HttpUtility", "ParseQueryString", ApiRole.PassThrough, "query", Hint: "parse"),
        .. Each("System.Web.HttpUtility", "UrlDecode HtmlDecode", ApiRole.PassThrough),
        new("Microsoft.AspNetCore.WebUtilities.QueryHelpers", "ParseQuery", ApiRole.PassThrough, "queryString", Hint: "parse"),
        .. Each("System.Text.RegularExpressions.Regex", "Match Matches Replace Split", ApiRole.PassThrough, "input"),
        .. Each("Microsoft.Azure.Functions.Worker.Http.HttpRequestDataExtensions", "ReadFromJsonAsync", ApiRole.PassThrough, "request", "parse"),
    ];

    /// <summary>Members that bring data of the event wherever they are read.</summary>
    private static readonly ApiRow[] EventSources =
    [
        new("Microsoft.AspNetCore.Mvc.ControllerBase", "Request", ApiRole.EventSource),
        new("Microsoft.AspNetCore.Http.IHttpContextAccessor", "HttpContext", ApiRole.EventSource),
        .. Each("Microsoft.Azure.Functions.Worker.FunctionContextHttpRequestExtensions", "GetHttpRequestDataAsync", ApiRole.EventSource),
    ];
}
