using Serverless.Analyzers.Rules.Injection;
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
}
