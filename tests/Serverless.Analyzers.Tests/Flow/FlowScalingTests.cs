using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Flow;

/// <summary>The work of the flow engine grows with the code, not with the ways through it.</summary>
public class FlowScalingTests
{
    [Theory]
    [InlineData(50)]
    [InlineData(200)]
    public void Each_body_is_run_a_few_times_at_most(int functions)
    {
        var (runs, hits) = Analyse(functions);
        const int bodiesPerFunction = 21;
        Assert.InRange(runs, functions * bodiesPerFunction, functions * bodiesPerFunction * 2);
        Assert.Equal(functions, hits);
    }

    // Chains of calls 20 deep, whose members call each other back.
    private static (int Runs, int Hits) Analyse(int functions)
    {
        var source = new StringBuilder("using Amazon.Lambda.Core; using Amazon.Lambda.APIGatewayEvents;\n");
        for (var i = 0; i < functions; i++)
        {
            source.AppendLine($"public class F{i} {{ public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => S0(request.Body, 9);");
            for (var step = 0; step < 20; step++)
            {
                var next = step < 19 ? $"S{step + 1}(text + \"{step}\", n - 1);" : "new Microsoft.Data.SqlClient.SqlCommand(text);";
                source.AppendLine($"static void S{step}(string text, int n) {{ {next} if (n > 0) {{ S{(step + 10) % 20}(text, n - 2); }} }}");
            }

            source.AppendLine("}");
        }

        var compilation = CSharpCompilation.Create(
            "Chains", [CSharpSyntaxTree.ParseText(source.ToString())], References.WithSdks, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var flow = ServerlessCompilation.For(compilation, new AnalyzerOptions([]))!.Flow;
        var hits = compilation.SyntaxTrees.Sum(tree => flow.In(tree).Count(hit => hit is { Kind: SinkKinds.Sql, Source.Kind: FlowKinds.Event }));
        return (flow.Runs, hits);
    }
}
