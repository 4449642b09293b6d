namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string Code = "Code";
    private const string DynamicLinqPredicates =
        "All Any Average Count First FirstOrDefault Last LastOrDefault LongCount Single SingleOrDefault SkipWhile Sum TakeWhile Where";

    /// <summary>Where text is compiled or interpreted: scripts, expressions, templates, assemblies.</summary>
    private static readonly ApiRow[] CodeSinks =
    [
        .. Each("Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript", "Create EvaluateAsync RunAsync", ApiRole.InjectionSink, "code", Code),
        .. Each("Jint.Engine", "Evaluate EvaluateAsync Execute ExecuteAsync PrepareModule PrepareScript", ApiRole.InjectionSink, "code", Code),
        .. Each("System.Management.Automation.PowerShell", "AddScript", ApiRole.InjectionSink, "script", Code),
        .. Each("System.Management.Automation.ScriptBlock", "Create", ApiRole.InjectionSink, "script", Code),
        .. Each("System.Linq.Dynamic.Core.DynamicQueryableExtensions", DynamicLinqPredicates, ApiRole.InjectionSink, "predicate", Code),
        .. Each("System.Linq.Dynamic.Core.DynamicQueryableExtensions", "OrderBy ThenBy", ApiRole.InjectionSink, "ordering", Code),
        .. Each("System.Linq.Dynamic.Core.DynamicQueryableExtensions", "Select SelectMany", ApiRole.InjectionSink, "selector", Code),
        .. Each("System.Linq.Dynamic.Core.DynamicQueryableExtensions", "GroupBy", ApiRole.InjectionSink, "keySelector", Code),
        .. Each("System.Linq.Dynamic.Core.DynamicExpressionParser", "ParseLambda", ApiRole.InjectionSink, "expression", Code),
        .. Each("System.Data.DataTable", "Compute", ApiRole.InjectionSink, "expression", Code),
        new("System.Data.DataColumn", "Expression", ApiRole.InjectionSink, Hint: Code),
        new("RazorLight.IRazorLightEngine", "CompileRenderStringAsync", ApiRole.InjectionSink, "content", Hint: Code),
        .. Each("HandlebarsDotNet.Handlebars", "Compile", ApiRole.InjectionSink, "template", Code),
        .. Each("HandlebarsDotNet.IHandlebars", "Compile", ApiRole.InjectionSink, "template", Code),
        .. Each("System.Reflection.Assembly", "Load", ApiRole.InjectionSink, "rawAssembly", Code),
        .. Each("System.Reflection.Assembly", "LoadFrom UnsafeLoadFrom", ApiRole.InjectionSink, "assemblyFile", Code),
        .. Each("System.Reflection.Assembly", "LoadFile", ApiRole.InjectionSink, "path", Code),
        .. Each("System.Runtime.Loader.AssemblyLoadContext", "LoadFromStream", ApiRole.InjectionSink, "assembly", Code),
    ];
}
