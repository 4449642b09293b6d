using Serverless.Analyzers.CodeFixes.Injection;
using Serverless.Analyzers.Rules.Injection;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5002CommandInjection>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5002Tests() : InjectionTests<Sls5002CommandInjection>("SLS5002", """System.Diagnostics.Process.Start("convert", VALUE);""")
{
    private const string Usings =
        """
        using System.Diagnostics;
        using Microsoft.AspNetCore.Http;

        """;

    private static string Lambda(string statements) => Usings +
        $$"""
        public class Orders
        {
            public async Task Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                await Task.Yield();
                var name = request.QueryStringParameters["name"];
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("""Process.Start({|SLS5002:name|});""")]
    [InlineData("""Process.Start("convert", {|SLS5002:"-resize " + name|});""")]
    [InlineData("""Process.Start(new ProcessStartInfo("sh", {|SLS5002:$"-c 'ls {name}'"|}));""")]
    [InlineData("""using var process = new Process(); process.StartInfo.FileName = "sh"; process.StartInfo.Arguments = {|SLS5002:name|}; process.Start();""")]
    [InlineData("""var start = new ProcessStartInfo { FileName = {|SLS5002:name|} };""")]
    public Task Fires(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""Process.Start("convert", "-version");""")]
    [InlineData("""var start = new ProcessStartInfo("convert"); start.ArgumentList.Add(name); Process.Start(start);""")]
    [InlineData("""Process.Start("convert", ["-resize", name]);""")]
    [InlineData("""Process.Start("convert", "-quality " + int.Parse(name));""")]
    [InlineData("""if (name is "png" or "jpg") { Process.Start("convert", "-format " + name); }""")]
    [InlineData("""Process.Start("env", context.FunctionName);""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""Process.Start("convert", {|SLS5002:string.Format("-resize {0} /tmp/{0}.png", name)|});""", """Process.Start("convert", ["-resize", name, $"/tmp/{name}.png"]);""")]
    [InlineData("""Process.Start("convert", {|SLS5002:"-resize " + name|});""", """Process.Start("convert", ["-resize", name]);""")]
    [InlineData("""Process.Start("convert", {|SLS5002:$"-a --name={name} /tmp/out.png"|}); // kept""", """Process.Start("convert", ["-a", $"--name={name}", "/tmp/out.png"]); // kept""")]
    [InlineData("""Process.Start("convert", {|SLS5002:"\"/tmp/a b.png\" \"" + name + "\""|});""", """Process.Start("convert", ["/tmp/a b.png", name]);""")]
    [InlineData("""Process.Start("convert", {|SLS5002:$"-q --name=\"{name}\""|});""", """Process.Start("convert", ["-q", $"--name={name}"]);""")]
    [InlineData("""int size = 4; Process.Start(arguments: {|SLS5002:$"-s {size:00} {name}"|}, fileName: "convert");""", """int size = 4; Process.Start(arguments: ["-s", $"{size:00}", name], fileName: "convert");""")]
    [InlineData("""var path = Path.Combine("/tmp", name); Process.Start("convert", {|SLS5002:"-o " + path|});""", """var path = Path.Combine("/tmp", name); Process.Start("convert", ["-o", path]);""")]
    [InlineData("""var start = new ProcessStartInfo { FileName = "convert", Arguments = {|SLS5002:"-a " + name|}, UseShellExecute = false };""", """var start = new ProcessStartInfo { FileName = "convert", ArgumentList = { "-a", name }, UseShellExecute = false };""")]
    [InlineData("""var start = new ProcessStartInfo("convert", {|SLS5002:$"-a {name}"|}) { UseShellExecute = false };""", """var start = new ProcessStartInfo("convert") { UseShellExecute = false, ArgumentList = { "-a", name } };""")]
    [InlineData("""using var process = new Process { StartInfo = new() { FileName = "convert", Arguments = {|SLS5002:$"-a {name}"|} } };""", """using var process = new Process { StartInfo = new() { FileName = "convert", ArgumentList = { "-a", name } } };""")]
    public Task The_fix_hands_the_arguments_over_one_by_one(string statements, string repaired) =>
        FixTest<Sls5002CommandInjection, Sls5002CommandInjectionFix>.Verify(Lambda(statements), Lambda(repaired));

    [Fact]
    public Task The_fix_repairs_all_and_makes_an_argument_of_nothing() => FixTest<Sls5002CommandInjection, Sls5002CommandInjectionFix>.Verify(
        Usings +
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                var name = request.QueryStringParameters?["name"];
                Process.Start("convert", {|SLS5002:"-a " + name|});
                Process.Start(new ProcessStartInfo("convert", {|SLS5002:"-b " + name|}));
            }
        }
        """,
        Usings +
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                var name = request.QueryStringParameters?["name"];
                Process.Start("convert", ["-a", name ?? ""]);
                Process.Start(new ProcessStartInfo("convert")
                {
                    ArgumentList = { "-b", name ?? "" },
                });
            }
        }
        """,
        title: "Hand the arguments over one by one (each value then is one argument, whatever it holds)");

    [Theory]
    [InlineData("""Process.Start({|SLS5002:name|});""")]
    [InlineData("""Process.Start("convert", {|SLS5002:name|});""")]
    [InlineData("""Process.Start("/bin/sh", {|SLS5002:"-c " + name|});""")]
    [InlineData("""Process.Start("cmd.exe", {|SLS5002:"/c " + name|});""")]
    [InlineData("""Process.Start("tools/make.bat", {|SLS5002:"-a " + name|});""")]
    [InlineData("""Process.Start("convert", {|SLS5002:$"-a {name} > /tmp/out"|});""")]
    [InlineData("""Process.Start("convert", {|SLS5002:$"-a '{name}'"|});""")]
    [InlineData("""Process.Start("convert", {|SLS5002:$"-a \"{name}"|});""")]
    [InlineData("""Process.Start("convert", {|SLS5002:$"-a \"{name}\"b"|});""")]
    [InlineData("""Process.Start("convert", {|SLS5002:$"-a \"{name.Replace("\"", "\\\"")}\""|});""")]
    [InlineData("""Process.Start("convert", {|SLS5002:@"C:\a " + name|});""")]
    [InlineData("""Process.Start("convert", {|SLS5002:$"-a {name,10}"|});""")]
    [InlineData("""var extra = "-b " + name; Process.Start("convert", {|SLS5002:$"-a {extra}"|});""")]
    [InlineData("""var flags = "-b"; Process.Start("convert", {|SLS5002:$"{flags} {name}"|});""")]
    [InlineData("""Process.Start("convert", {|SLS5002:$"-a {string.Join(' ', name.Split(','))}"|});""")]
    [InlineData("""Process.Start(Environment.GetEnvironmentVariable("TOOL")!, {|SLS5002:"-a " + name|});""")]
    [InlineData("""Process.Start("convert", {|SLS5002:"-a " /* why */ + name|});""")]
    [InlineData("""var start = new ProcessStartInfo("convert", {|SLS5002:"-a " + name|}); start.Arguments += " -b";""")]
    [InlineData("""var start = new ProcessStartInfo("convert", {|SLS5002:"-a " + name|}); start.FileName = "sh";""")]
    [InlineData("""var start = new ProcessStartInfo("convert") { Arguments = {|SLS5002:"-a " + name|} }; Console.WriteLine(start.Arguments);""")]
    [InlineData("""void Run(ProcessStartInfo start) => Process.Start(start); Run(new ProcessStartInfo("convert", {|SLS5002:"-a " + name|}));""")]
    public Task No_fix_is_offered_where_the_arguments_are_not_certain(string statements) =>
        FixTest<Sls5002CommandInjection, Sls5002CommandInjectionFix>.Verify(Lambda(statements), Lambda(statements));

    [Fact]
    public Task The_fix_makes_an_array_where_there_are_no_collection_expressions() => FixTest<Sls5002CommandInjection, Sls5002CommandInjectionFix>.Verify(
        Lambda("""Process.Start("convert", {|SLS5002:"-resize " + name|});"""),
        Lambda("""Process.Start("convert", new[] { "-resize", name });"""),
        version: Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11);
}
