using Serverless.Analyzers.Templates;

namespace Serverless.Analyzers.Tests.Templates;

public class TemplateSetTests
{
    private const string Sam =
        """
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Globals:
          Function:
            Handler: Shop::Shop.Common::Run
            Environment:
              Variables:
                STAGE: prod
        Resources:
          PlaceOrder:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop::Shop.Orders::Place
              Environment:
                Variables:
                  TABLE: !Ref Orders
          CancelOrder:
            Type: AWS::Serverless::Function
            Properties:
              MemorySize: 256
          Plain:
            Type: AWS::Lambda::Function
            Properties:
              Handler: Shop::Shop.Outer+Nested::Run
          Program:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop
          Computed:
            Type: AWS::Serverless::Function
            Properties:
              Handler: !Sub Shop::Shop.${Name}::Run
          Orders:
            Type: AWS::DynamoDB::Table
        """;

    [Theory]
    [InlineData("template.yaml")]
    [InlineData("src/Shop/template.yml")]
    [InlineData("serverless.template")]
    [InlineData("orders.template")]
    [InlineData("sam-prod.yaml")]
    public void Handlers_of_a_yaml_template(string path) => Assert.Equal(
        ["PlaceOrder Shop.Orders Place", "CancelOrder Shop.Common Run", "Plain Shop.Outer+Nested Run"],
        Handlers((path, Sam)));

    [Theory]
    [InlineData("template.json")]
    [InlineData("serverless.template")]
    [InlineData("orders.template")]
    [InlineData("cloudformation.json")]
    public void Handlers_of_a_json_template(string path) => Assert.Equal(
        ["PlaceOrder Shop.Orders Place"],
        Handlers((path,
            """
            {
                // written by hand
                "AWSTemplateFormatVersion": "2010-09-09",
            	"Resources": { "PlaceOrder": { "Type": "AWS::Serverless::Function", "Properties": { "Handler": "Shop::Shop.Orders::Place", }, }, }
            }
            """)));

    [Fact]
    public void Handlers_of_serverless_yml() => Assert.Equal(
        ["place Shop.Orders Place", "cancel Shop.Orders Cancel"],
        Handlers(("serverless.yml",
            """
            service: shop
            functions:
              place:
                handler: Shop::Shop.Orders::Place
              cancel:
                handler: Shop::Shop.Orders::Cancel
              proxy:
                handler: bootstrap
            """)));

    [Fact]
    public void Handlers_of_serverless_yml_whose_functions_are_a_list() => Assert.Equal(
        ["place Shop.Orders Place"],
        Handlers(("serverless.yml", "functions:\n  - ${file(other.yml)}\n  - place:\n      handler: Shop::Shop.Orders::Place\n")));

    [Fact]
    public void Handler_of_the_lambda_tools() => Assert.Equal(
        ["orders Shop.Orders Place", "Run Shop.Plain Run"],
        Handlers(
            ("a/aws-lambda-tools-defaults.json", """{ "function-name": "orders", "function-handler": "Shop::Shop.Orders::Place" }"""),
            ("b/aws-lambda-tools-defaults.json", """{ "function-handler": "Shop::Shop.Plain::Run" }""")));

    [Theory]
    [InlineData("email.template", "Dear {name}, {{")]
    [InlineData("template.json", "{ \"author\": ")]
    [InlineData("openapi.yaml", "a: [")]
    [InlineData("appsettings.json", "{")]
    [InlineData("orders.template", "Resources: none")]
    [InlineData("serverless.catalog.txt", "{")]
    public void Other_files_are_ignored(string path, string text)
    {
        var set = Read((path, text));
        Assert.Empty(set.Templates);
        Assert.Empty(set.Problems);
    }

    [Fact]
    public void Kinds_are_told_by_name() => Assert.Equal(
        [TemplateKind.LambdaToolsDefaults, TemplateKind.FunctionJson, TemplateKind.Host, TemplateKind.LocalSettings, TemplateKind.ServerlessFramework, TemplateKind.CloudFormation],
        Read(
            ("serverless.yml", "service: a"), ("aws-lambda-tools-defaults.json", "{}"), ("host.json", "{}"), ("template.yaml", "Resources: {}"),
            ("local.settings.json", "{}"), ("f/function.json", "{}")).Templates.Select(template => template.Kind));

    [Fact]
    public void Variables_know_whose_they_are()
    {
        var set = Read(
            ("template.yaml", Sam),
            ("local.settings.json", """{ "Values": { "Queue": "UseDevelopmentStorage=true" } }"""),
            ("serverless.yml", "provider:\n  environment:\n    A: 1\nfunctions:\n  place:\n    handler: x\n    environment:\n      B: 2\n"),
            ("aws-lambda-tools-defaults.json", """{ "environment-variables": "\"X\"=\"1\";Y=2" }"""));

        Assert.Equal(
            ["* X 1", "* Y 2", "* Queue UseDevelopmentStorage=true", "* A 1", "place B 2", "* STAGE prod", "PlaceOrder TABLE Orders"],
            set.Variables.Select(variable => $"{variable.Function ?? "*"} {variable.Name} {variable.Value.Value}"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Spans_point_at_the_text(string newline)
    {
        var text = "\uFEFF" + Sam.ReplaceLineEndings(newline);
        var set = Read(("template.yaml", text));
        var function = set.Functions[0];

        Assert.Equal("Shop::Shop.Orders::Place", text.Substring(function.Handler!.Span.Start, function.Handler.Span.Length));
        var variable = set.Variables.Single(variable => variable.Name == "TABLE").Value;
        Assert.EndsWith("Orders", text.Substring(variable.Span.Start, variable.Span.Length), StringComparison.Ordinal);
        Assert.Equal("!Ref", variable.Tag);
        Assert.EndsWith("!Ref Orders", text.Substring(function.Node.Span.Start, function.Node.Span.Length), StringComparison.Ordinal);
        Assert.Equal(12, set.Templates[0].LocationOf(function.Handler.Span).GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("template.yaml", "Resources:\n\tA: 1\n", 1)]
    [InlineData("template.yaml", "Resources:\n  A: 1\n\tB: 1\n", 2)]
    [InlineData("template.yaml", "Resources:\n  A: [1\n  B: 2\n", 1)]
    [InlineData("template.yaml", "Resources:\n  A: *missing\n", 1)]
    [InlineData("template.yaml", "Resources:\n  A: &a\n    B: *a\n", 2)]
    [InlineData("template.yaml", "Resources:\n  A: 'open\n", 1)]
    [InlineData("host.json", "{\n  \"version\": \"2.0\"\n  \"extensions\": {}\n}", 2)]
    [InlineData("host.json", "{\n  \"version\": \"2.0", 1)]
    [InlineData("host.json", "{\n  \"version\": \"2.0\n", 1)]
    [InlineData("host.json", "{ \"a\": 1 } }", 0)]
    [InlineData("host.json", "{ \"a\": tru }", 0)]
    [InlineData("host.json", "{ \"a\": \"\\q\" }", 0)]
    [InlineData("host.json", "{ , }", 0)]
    [InlineData("host.json", "{\n\"a\": [1, 2,, 3]}", 1)]
    [InlineData("host.json", "/* open", 0)]
    public void A_malformed_template_is_one_problem_at_its_line(string path, string text, int line)
    {
        var set = Read((path, text));
        var problem = Assert.Single(set.Problems);
        Assert.Equal(line, problem.Lines.Start.Line);
        Assert.Empty(set.Templates);
    }

    [Theory]
    [InlineData("host.json", "")]
    [InlineData("host.json", "// nothing yet")]
    [InlineData("host.json", "[1]")]
    [InlineData("serverless.yml", "")]
    [InlineData("serverless.yml", "# nothing yet\n")]
    [InlineData("serverless.yml", "just text")]
    public void An_empty_template_is_silent(string path, string text)
    {
        var set = Read((path, text));
        Assert.Empty(set.Templates);
        Assert.Empty(set.Problems);
    }

    [Theory]
    [InlineData("host.json", "{\"a\":", "1", "}")]
    [InlineData("host.json", "{\"a\":[", "1", "]}")]
    [InlineData("serverless.yml", "[", "1", "]")]
    [InlineData("serverless.yml", "{a: ", "1", "}")]
    public void Deep_nesting_is_one_problem(string path, string open, string middle, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 50_000)) + middle + string.Concat(Enumerable.Repeat(close, 50_000));
        Assert.Equal("it is nested too deeply", Assert.Single(Read((path, text)).Problems).Message);
    }

    [Fact]
    public void An_alias_bomb_is_one_problem()
    {
        var lines = Enumerable.Range(1, 30).Select(level => $"l{level}: &l{level} [{string.Join(", ", Enumerable.Repeat($"*l{level - 1}", 10))}]");
        var set = Read(("serverless.yml", "l0: &l0 [x]\n" + string.Join("\n", lines)));
        Assert.Equal("it is too large", Assert.Single(set.Problems).Message);
    }

    [Fact]
    public void A_bomb_of_merges_is_one_problem()
    {
        var entries = string.Join(", ", Enumerable.Range(0, 1000).Select(number => $"k{number}: 1"));
        var merges = string.Concat(Enumerable.Repeat("  <<: *big\n", 1000));
        Assert.Equal("it is too large", Assert.Single(Read(("serverless.yml", $"big: &big {{{entries}}}\nall:\n{merges}")).Problems).Message);
    }

    [Fact]
    public void Aliases_and_merges_are_followed()
    {
        var set = Read(("serverless.yml",
            """
            common: &common
              runtime: dotnet8
              handler: Shop::Shop.Common::Run
            functions:
              place:
                <<: *common
                handler: Shop::Shop.Orders::Place
              cancel: *common
            """));

        Assert.Equal(["place Shop.Orders Place", "cancel Shop.Common Run"], set.Handlers.Select(handler => $"{handler.FunctionName} {handler.Type} {handler.Method}"));
        Assert.Equal("dotnet8", set.Functions[0].Node["runtime"]!.Value);
    }

    [Fact]
    public void A_huge_file_is_one_problem() =>
        Assert.Equal("it is too large", Assert.Single(Read(("host.json", "{ \"a\": \"" + new string('x', 4_000_000) + "\" }")).Problems).Message);

    [Theory]
    [InlineData("host.json", "{ \"a\": [", "\"some text\", ", "1] }")]
    [InlineData("serverless.yml", "a:\n", "- some text # and a comment\n", "- end\n")]
    [InlineData("serverless.yml", "a: >\n", "  some text\n", "\n")]
    [InlineData("serverless.yml", "a: \"", "some text\n  ", "\"\n")]
    public void A_large_file_is_read(string path, string start, string repeated, string end)
    {
        var set = Read((path, start + string.Concat(Enumerable.Repeat(repeated, 100_000)) + end));
        Assert.Empty(set.Problems);
        Assert.Single(set.Templates);
    }

    [Fact]
    public void Cut_off_anywhere_a_template_is_read_or_one_problem()
    {
        string[] files = ["template.yaml", "serverless.yml", "host.json"];
        string[] texts = [Sam, Sam.Replace("Shop", "\"Shop\"", StringComparison.Ordinal), """{ "a": [1, -2.5e3, "xA\n", true, null], /* c */ "b": { "c": {} } } // end"""];
        foreach (var (file, text) in files.Zip(texts))
        {
            for (var length = 0; length <= text.Length; length++)
            {
                var set = Read((file, text[..length]));
                Assert.InRange(set.Problems.Count + set.Templates.Count, 0, 1);
            }
        }
    }

    private static IEnumerable<string> Handlers(params (string, string)[] files) =>
        Read(files).Handlers.Select(handler => $"{handler.FunctionName} {handler.Type} {handler.Method}");

    private static TemplateSet Read(params (string Path, string Text)[] files) =>
        TemplateSet.Read([.. files.Select(file => new MemoryFile(file.Path, file.Text))], CancellationToken.None);
}
