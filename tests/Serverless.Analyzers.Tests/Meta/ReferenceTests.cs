using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Meta;

/// <summary>What the references of a project decide: whether its code is deployed, and which APIs it means.</summary>
public class ReferenceTests
{
    private const string Functions =
        """
        using Amazon.Lambda.Core;
        using Microsoft.Extensions.Logging;

        public class Handler
        {
            private static readonly ILogger s_log = LoggerFactory.Create(_ => { }).CreateLogger("orders");
            private static string s_last = "";

            public string Handle(string password, ILambdaContext context)
            {
                s_log.LogInformation(password);
                return s_last += context.AwsRequestId;
            }
        }
        """;

    [Fact]
    public async Task Function_code_is_judged() => Assert.Equal(["SLS1001", "SLS2001", "SLS2005"], await Findings(References.WithSdks));

    // The WebJobs host declares a LoggerExtensions in the namespace of the real one.
    [Fact]
    public async Task Types_of_one_name_in_several_assemblies_all_count_in_any_order() =>
        Assert.Equal(["SLS1001", "SLS2001", "SLS2005"], await Findings([.. References.WithSdks.Reverse()]));

    [Theory]
    [InlineData("xunit.core")]
    [InlineData("xunit.v3.core")]
    [InlineData("nunit.framework")]
    [InlineData("Microsoft.VisualStudio.TestPlatform.TestFramework")]
    [InlineData("MSTest.TestFramework")]
    [InlineData("TUnit.Core")]
    public async Task Nothing_is_said_in_test_projects(string framework)
    {
        var assembly = CSharpCompilation.Create(framework, [], References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.Empty(await Findings([.. References.WithSdks, assembly.ToMetadataReference()]));
    }

    private static async Task<IEnumerable<string>> Findings(IEnumerable<MetadataReference> references)
    {
        var functions = CSharpCompilation.Create(
            "Functions", [CSharpSyntaxTree.ParseText(Functions)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var findings = await functions.WithAnalyzers([.. Product.NewRules()]).GetAnalyzerDiagnosticsAsync();
        return findings.Select(finding => finding.Id).Order(StringComparer.Ordinal);
    }
}
