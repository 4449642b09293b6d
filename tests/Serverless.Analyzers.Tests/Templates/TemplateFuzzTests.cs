using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Templates;
using Serverless.Analyzers.Tests.Meta;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Templates;

/// <summary>Whatever a template holds, no rule throws and none runs away.</summary>
public class TemplateFuzzTests
{
    private static readonly string[] s_intrinsics =
    [
        "!Ref X", "!GetAtt X.Arn", "!Sub '${X}-${AWS::Region}'", "!Sub ['${A}', { A: !Ref X }]", "!Join ['', [a, !Ref X]]", "!If [C, a, !Ref AWS::NoValue]", "!FindInMap [M, !Ref X, k]",
        "!Select [0, [a]]", "!ImportValue other", "{ Ref: X }", "{ 'Fn::Sub': 1 }", "{ 'Fn::If': [C] }", "{ 'Fn::Transform': { Name: AWS::Include } }", "!Select", "[]", "{}", "~", "''", "[[[]]]", "!Unknown { a: b }", "'{{resolve:ssm:x}}'", "-1", "true",
    ];

    private static readonly (string Path, string Text)[] s_templates =
    [
        ("/0/template.yaml",
            """
            AWSTemplateFormatVersion: '2010-09-09'
            Transform: AWS::Serverless-2016-10-31
            Parameters: { X: { Type: String, Default: dev } }
            Globals:
              Function: { Runtime: dotnet6, Timeout: 30, Environment: { Variables: { KEY: value } } }
              HttpApi: { Auth: { DefaultAuthorizer: Jwt } }
            Resources:
              Orders:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: Shop::Shop.Orders::Handle
                  CodeUri: src/
                  FunctionUrlConfig: { AuthType: NONE, Cors: { AllowOrigins: ['*'], AllowCredentials: true } }
                  Environment: { Variables: { DB_PASSWORD: hunter2-hunter2, TABLE: !Ref Table } }
                  Policies:
                    - AdministratorAccess
                    - Statement: [{ Effect: Allow, Action: '*', Resource: '*' }]
                  Events:
                    Get: { Type: Api, Properties: { Path: /a, Method: get, RestApiId: !Ref Api, Auth: { ApiKeyRequired: true } } }
                    Queue: { Type: SQS, Properties: { Queue: !GetAtt Queue.Arn } }
                    Stream: { Type: Kinesis, Properties: { Stream: x, StartingPosition: LATEST } }
              Api: { Type: AWS::Serverless::Api, Properties: { StageName: p, Cors: "'*'", DefinitionBody: { paths: { /a: { get: { x-amazon-apigateway-integration: { type: aws } } } } } } }
              Queue: { Type: AWS::SQS::Queue, Properties: { SqsManagedSseEnabled: false } }
              Table: { Type: AWS::RDS::DBInstance, Properties: { StorageEncrypted: false } }
              Method: { Type: AWS::ApiGateway::Method, Properties: { HttpMethod: GET, ResourceId: !Ref Part, RestApiId: !Ref Rest } }
              Part: { Type: AWS::ApiGateway::Resource, Properties: { ParentId: !Ref Part, PathPart: a } }
              Route: { Type: AWS::ApiGatewayV2::Route, Properties: { RouteKey: GET /a, ApiId: !Ref Api } }
              Url: { Type: AWS::Lambda::Url, Properties: { AuthType: NONE, TargetFunctionArn: !Ref Orders } }
            """),
        ("/0/serverless.yml",
            """
            service: shop
            provider: { name: aws, runtime: dotnet6, environment: { API_KEY: '${ssm:/key}' }, httpApi: { cors: true }, iam: { role: { statements: [{ Effect: Allow, Action: '*', Resource: '*' }] } } }
            functions:
              orders: { handler: 'Shop::Shop.Orders::Handle', url: true, events: [{ http: 'GET /a' }, { httpApi: '*' }, { http: { path: a, method: get, private: true, cors: { origin: '*' } } }, { sns: t }] }
            resources: { Resources: { Q: { Type: 'AWS::SQS::Queue', Properties: { SqsManagedSseEnabled: false } } } }
            """),
        ("/0/host.json", """{ "version": "2.0", "functionTimeout": "-1", "extensions": { "http": { "hsts": { "isEnabled": false }, "maxConcurrentRequests": -1, "customHeaders": { "Access-Control-Allow-Origin": "*" } } } }"""),
        ("/0/local.settings.json", """{ "IsEncrypted": false, "Values": { "FUNCTIONS_WORKER_RUNTIME": "dotnet-isolated", "FUNCTIONS_EXTENSION_VERSION": "~3", "Key": "AKIAIOSFODNN7EXAMPLE" }, "Host": { "CORS": "*" } }"""),
        ("/0/function.json", """{ "bindings": [{ "type": "httpTrigger", "authLevel": "anonymous", "direction": "in", "name": "r" }], "scriptFile": "a.dll", "entryPoint": "A.B.Run" }"""),
        ("/0/aws-lambda-tools-defaults.json", """{ "function-handler": "Shop::Shop.Orders::Handle", "function-runtime": "dotnet6", "environment-variables": "\"A\"=\"B\"" }"""),
    ];

    private static readonly CSharpCompilation s_project = CSharpCompilation.Create(
        "Shop",
        [
            CSharpSyntaxTree.ParseText("namespace Shop { public class Orders { public string Handle(APIGatewayProxyRequest request, ILambdaContext context) => \"\"; } }", (CSharpParseOptions)Snippets.ParseOptions),
            CSharpSyntaxTree.ParseText(Snippets.Usings, (CSharpParseOptions)Snippets.ParseOptions),
        ],
        References.WithSdks,
        new CSharpCompilationOptions(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary));

    // Every rule that looks at templates has a test class in which templates stand; all rules are asked.
    private static readonly DiagnosticAnalyzer[] s_rules = [.. Product.NewRules()];

    private static void Check(string path, string text) => CheckAsync(path, text).GetAwaiter().GetResult();

    private static async Task<IEnumerable<string>> CheckAsync(string path, string text)
    {
        var failures = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new MemoryFile(path, text)]), (exception, rule, _) => { lock (failures) { failures.Add($"{rule}: {exception}"); } }, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var findings = await s_project.WithAnalyzers([.. s_rules], options).GetAnalyzerDiagnosticsAsync();
        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(1)) + "\n" + text[..Math.Min(text.Length, 2000)]);
        Assert.All(findings.Where(finding => finding.Location.Kind == Microsoft.CodeAnalysis.LocationKind.ExternalFile), finding => Assert.InRange(finding.Location.SourceSpan.End, 0, text.Length));
        return findings.Select(finding => finding.Id).Distinct();
    }

    [Fact]
    public async Task Starts_from_templates_in_which_rules_find_something()
    {
        var found = new HashSet<string>();
        foreach (var (path, text) in s_templates)
        {
            found.UnionWith(await CheckAsync(path, text));
        }

        Assert.Superset(new HashSet<string> { "SLS3007", "SLS3010", "SLS4010", "SLS7006", "SLS8004", "SLS8007" }, found);
    }

    public static TheoryData<int> Templates => [.. Enumerable.Range(0, s_templates.Length)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Survives_a_template_that_ends_anywhere(int template)
    {
        var (path, text) = s_templates[template];
        for (var length = 0; length < text.Length; length += 37)
        {
            Check(path, text[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Survives_lines_and_characters_that_are_cut_doubled_and_swapped(int template)
    {
        var (path, text) = s_templates[template];
        var units = Gen.Int[0, text.Length - 1].Array[1, 6];
        Gen.Select(units, Gen.Int[0, 4], Gen.Char["{}[]:,-#&*!|>'\"%@\t\n\0\uFEFF "]).Sample(
            (places, kind, character) =>
            {
                var mutant = new StringBuilder(text);
                foreach (var place in places.Where(place => place < mutant.Length))
                {
                    switch (kind)
                    {
                        case 0: mutant.Remove(place, Math.Min(5, mutant.Length - place)); break;
                        case 1: mutant.Insert(place, character); break;
                        case 2: mutant.Insert(place, text.AsSpan(place, Math.Min(40, text.Length - place))); break;
                        case 3: mutant[place] = character; break;
                        default: (mutant[place], mutant[^(place + 1)]) = (mutant[^(place + 1)], mutant[place]); break;
                    }
                }

                Check(path, mutant.ToString());
            },
            iter: 60,
            threads: 1);
    }

    [Fact]
    public void Survives_intrinsic_functions_in_place_of_every_value()
    {
        var (path, text) = s_templates[0];
        var values = System.Text.RegularExpressions.Regex.Matches(text, @"(?<=[:\[,] )[^\s\[\]{},:]+(?=[\s,}\]])").Select(match => (match.Index, match.Length)).ToList();
        Assert.InRange(values.Count, 30, 100);
        for (var i = 0; i < 5 * values.Count; i++)
        {
            var (index, length) = values[i % values.Count];
            Check(path, text.Remove(index, length).Insert(index, s_intrinsics[i % s_intrinsics.Length]));
        }
    }

    [Fact]
    public void Survives_what_refers_to_itself() => Check("/0/template.yaml",
        """
        AWSTemplateFormatVersion: '2010-09-09'
        Parameters: { X: { Type: String, Default: !Ref X } }
        Conditions: { C: !Condition C }
        Resources:
          Method: { Type: AWS::ApiGateway::Method, Properties: { HttpMethod: GET, ResourceId: !Ref Part, RestApiId: !Ref Part } }
          Part: { Type: AWS::ApiGateway::Resource, Properties: { ParentId: !Ref Part } }
          Orders: { Type: AWS::Serverless::Function, Properties: { Handler: !Ref X, Role: !GetAtt Orders.Arn, Events: !If [C, !Ref Orders, !Sub '${X}'] } }
        """);

    [Theory]
    [InlineData("\t", "")]
    [InlineData("", "\uFEFF")]
    public void Survives_tabs_and_byte_order_marks(string indentation, string start)
    {
        foreach (var (path, text) in s_templates)
        {
            Check(path, start + text.ReplaceLineEndings("\r\n").Replace("  ", indentation.Length > 0 ? indentation : "  ", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/0/template.yaml", "Resources: ", "{ a: ", "}")]
    [InlineData("/0/template.yaml", "Resources: ", "[", "]")]
    [InlineData("/0/template.yaml", "Resources: ", "- ", "")]
    [InlineData("/0/template.yaml", "Resources: ", "!Sub [", "]")]
    [InlineData("/0/host.json", "{ \"extensions\": ", "{ \"http\": ", "}")]
    [InlineData("/0/serverless.template", "{ \"Resources\": ", "[", "]")]
    public void Survives_what_is_nested_beyond_measure(string path, string start, string open, string close) =>
        Check(path, start + string.Concat(Enumerable.Repeat(open, 10_000)) + "x" + string.Concat(Enumerable.Repeat(close, 10_000)) + " }");

    [Fact]
    public void Stops_at_aliases_that_multiply()
    {
        var bomb = new StringBuilder("Resources:\n  a0: &a0 { Type: 'AWS::SQS::Queue', Properties: { SqsManagedSseEnabled: false } }\n");
        for (var i = 1; i < 30; i++)
        {
            bomb.Append($"  a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        Check("/0/template.yaml", bomb.ToString());
        Assert.Single(TemplateSet.Read([new MemoryFile("/0/template.yaml", bomb.ToString())], default).Problems);
    }

    [Fact]
    public void Leaves_what_is_too_large_and_says_so()
    {
        var text = "Resources:\n" + string.Concat(Enumerable.Range(0, 150_000).Select(i => $"  Queue{i}: {{ Type: 'AWS::SQS::Queue', Properties: {{ SqsManagedSseEnabled: true }} }}\n"));
        Assert.InRange(text.Length, 10_000_000, 20_000_000);
        Check("/0/template.yaml", text);
        Check("/0/serverless.yml", text);
        Assert.Equal("it is too large", Assert.Single(TemplateSet.Read([new MemoryFile("/0/serverless.yml", text)], default).Problems).Message);
    }

    [Fact]
    public void Reads_a_template_of_several_thousand_resources_with_each_finding()
    {
        var text = "AWSTemplateFormatVersion: 1\nResources:\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"  Queue{i}: {{ Type: 'AWS::SQS::Queue', Properties: {{ SqsManagedSseEnabled: false }} }}\n"));
        var template = Assert.Single(TemplateSet.Read([new MemoryFile("/0/template.yaml", text)], default).Templates);
        Assert.Equal(5_000, template.Stack.Resources.Count(resource => resource.At("SqsManagedSseEnabled").Is("false")));
        Check("/0/template.yaml", text);
    }
}
