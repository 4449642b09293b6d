using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Meta;

/// <summary>An IDE shows one project's symbols with the source of another: no rule may take that source for its own.</summary>
public class SeveralProjectsTests
{
    private const string Library =
        """
        using System.Collections.Generic;
        using System.Net.Http;

        namespace Shared;

        public static class Settings
        {
            public const string Url = "http://payments.contoso.com";
            public static readonly string ApiKey = "x";
            public static readonly List<string> Seen = new();
            public static int Count;
            public static bool Trust(HttpRequestMessage request, object certificate, object chain, object errors) => true;
        }

        public class Base
        {
            protected int Total;
            public virtual void Save(string password) => Total++;
        }
        """;

    private const string Functions =
        """
        using System.Net.Http;
        using System.Threading.Tasks;
        using Amazon.Lambda.Core;
        using Shared;

        public class Handler : Base
        {
            private static readonly HttpClient s_http = new(new HttpClientHandler { ServerCertificateCustomValidationCallback = (a, b, c, d) => Settings.Trust(a, b!, c!, d) });

            public async Task Handle(string input, ILambdaContext context)
            {
                Settings.Count++;
                if (Settings.Seen.Count == 0)
                {
                    Settings.Seen.Add(input);
                }

                Total = Settings.Count;
                Save(Settings.ApiKey);
                context.Logger.LogInformation($"{Settings.ApiKey} {Settings.Url}");
                await s_http.GetAsync(Settings.Url + "/charges");
            }
        }
        """;

    [Fact]
    public async Task No_rule_fails_on_symbols_of_a_referenced_project()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var library = CSharpCompilation.Create("Shared", [CSharpSyntaxTree.ParseText(Library)], References.WithSdks, options);
        var functions = CSharpCompilation.Create("Functions", [CSharpSyntaxTree.ParseText(Functions)], References.WithSdks.Add(library.ToMetadataReference()), options);
        var failures = new List<Exception>();
        var analysis = functions.WithAnalyzers([.. Product.NewRules()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => failures.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));

        var findings = await analysis.GetAnalyzerDiagnosticsAsync();

        Assert.Empty(failures);
        Assert.All(findings, finding => Assert.Equal(functions.SyntaxTrees[0], finding.Location.SourceTree));
    }
}
