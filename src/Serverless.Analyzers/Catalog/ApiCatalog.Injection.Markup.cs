namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string Html = "Html";
    private const string Xml = "Xml";
    private const string XPath = "XPath";
    private const string Ldap = "Ldap";

    /// <summary>Where text becomes a response that browsers may render; whether it is HTML is for the rule to say.</summary>
    private static readonly ApiRow[] HtmlSinks =
    [
        new("Microsoft.AspNetCore.Html.HtmlString", ".ctor", ApiRole.InjectionSink, "value", Hint: Html),
        .. Each("Microsoft.AspNetCore.Mvc.Rendering.IHtmlHelper", "Raw", ApiRole.InjectionSink, "value", Html),
        new("Microsoft.AspNetCore.Mvc.ContentResult", "Content", ApiRole.InjectionSink, Hint: Html),
        .. Each("Microsoft.AspNetCore.Mvc.ControllerBase", "Content", ApiRole.InjectionSink, "content", Html),
        .. Each("Microsoft.AspNetCore.Http.Results", "Content Text", ApiRole.InjectionSink, "content", Html),
        .. Each("Microsoft.AspNetCore.Http.TypedResults", "Content Text", ApiRole.InjectionSink, "content", Html),
        .. Each("Microsoft.AspNetCore.Http.HttpResponseWritingExtensions", "WriteAsync", ApiRole.InjectionSink, "text", Html),
        .. Each("Microsoft.Azure.Functions.Worker.Http.HttpResponseDataExtensions", "WriteString WriteStringAsync", ApiRole.InjectionSink, "value", Html),
        .. Each("Microsoft.Azure.Functions.Worker.Http.HttpResponseDataExtensions", "WriteBytes WriteBytesAsync", ApiRole.InjectionSink, "value", Html),
        new("System.Net.Http.StringContent", ".ctor", ApiRole.InjectionSink, "content", Hint: Html),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse", "Body", ApiRole.InjectionSink, Hint: Html),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyResponse", "Body", ApiRole.InjectionSink, Hint: Html),
        new("Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerResponse", "Body", ApiRole.InjectionSink, Hint: Html),
        .. Each("System.Net.WebUtility", "HtmlEncode", ApiRole.Sanitizer, hint: Html),
        .. Each("System.Web.HttpUtility", "HtmlEncode HtmlAttributeEncode JavaScriptStringEncode", ApiRole.Sanitizer, hint: Html),
        .. Each("System.Text.Encodings.Web.TextEncoder", "Encode", ApiRole.Sanitizer, hint: Html),
        new("System.Security.SecurityElement", "Escape", ApiRole.Sanitizer, Hint: "Html Xml"),
    ];

    /// <summary>Parsers of XML; whether they resolve entities is for the rule to say.</summary>
    private static readonly ApiRow[] XmlSinks =
    [
        new("System.Xml.XmlDocument", "LoadXml", ApiRole.InjectionSink, "xml", Hint: Xml),
        .. Each("System.Xml.XmlDocument", "Load", ApiRole.InjectionSink, hint: Xml),
        new("System.Xml.XmlNode", "InnerXml", ApiRole.InjectionSink, Hint: Xml),
        .. Each("System.Xml.XmlReader", "Create", ApiRole.InjectionSink, "input", Xml),
        .. Each("System.Xml.XmlReader", "Create", ApiRole.InjectionSink, "reader", Xml),
        .. Each("System.Xml.XmlReader", "Create", ApiRole.InjectionSink, "inputUri", Xml),
        .. Each("System.Xml.XmlTextReader", ".ctor", ApiRole.InjectionSink, "input", Xml),
        .. Each("System.Xml.XmlTextReader", ".ctor", ApiRole.InjectionSink, "xmlFragment", Xml),
        .. Each("System.Xml.XmlTextReader", ".ctor", ApiRole.InjectionSink, "url", Xml),
        .. Each("System.Xml.XPath.XPathDocument", ".ctor", ApiRole.InjectionSink, "stream", Xml),
        .. Each("System.Xml.XPath.XPathDocument", ".ctor", ApiRole.InjectionSink, "textReader", Xml),
        .. Each("System.Xml.XPath.XPathDocument", ".ctor", ApiRole.InjectionSink, "uri", Xml),
    ];

    /// <summary>Queries over XML and directories.</summary>
    private static readonly ApiRow[] DirectorySinks =
    [
        .. Each("System.Xml.XmlNode", "SelectNodes SelectSingleNode", ApiRole.InjectionSink, "xpath", XPath),
        .. Each("System.Xml.XPath.XPathNavigator", "Compile Evaluate Matches Select SelectSingleNode", ApiRole.InjectionSink, "xpath", XPath),
        .. Each("System.Xml.XPath.XPathExpression", "Compile", ApiRole.InjectionSink, "xpath", XPath),
        .. Each("System.Xml.XPath.Extensions", "XPathEvaluate XPathSelectElement XPathSelectElements", ApiRole.InjectionSink, "expression", XPath),
        new("System.DirectoryServices.DirectorySearcher", ".ctor", ApiRole.InjectionSink, "filter", Hint: Ldap),
        new("System.DirectoryServices.DirectorySearcher", "Filter", ApiRole.InjectionSink, Hint: Ldap),
        new("System.DirectoryServices.DirectoryEntry", ".ctor", ApiRole.InjectionSink, "path", Hint: Ldap),
        new("System.DirectoryServices.DirectoryEntry", "Path", ApiRole.InjectionSink, Hint: Ldap),
        new("System.DirectoryServices.Protocols.SearchRequest", ".ctor", ApiRole.InjectionSink, "distinguishedName", Hint: Ldap),
        new("System.DirectoryServices.Protocols.SearchRequest", ".ctor", ApiRole.InjectionSink, "ldapFilter", Hint: Ldap),
        .. Each("System.DirectoryServices.Protocols.SearchRequest", "DistinguishedName Filter", ApiRole.InjectionSink, hint: Ldap),
        .. Each("Novell.Directory.Ldap.LdapConnection", "Search", ApiRole.InjectionSink, "filter", Ldap),
        .. Each("Novell.Directory.Ldap.LdapConnection", "SearchAsync", ApiRole.InjectionSink, "filter", Ldap),
        .. Each("Microsoft.Security.Application.Encoder", "LdapFilterEncode LdapDistinguishedNameEncode", ApiRole.Sanitizer, hint: Ldap),
    ];
}
