using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Functions;
using Serverless.Analyzers.Templates;
using Serverless.Analyzers.Tests.Templates;

namespace Serverless.Analyzers.Tests.Functions;

public class FunctionModelTests
{
    private static readonly string[] s_sources =
    [
        "namespace Shop; public class Orders { public string Place(string input) => input; }",
        "namespace Shop; public static class Azure { [Microsoft.Azure.Functions.Worker.Function(\"B\")] public static void B() { } [Microsoft.Azure.Functions.Worker.Function(\"A\")] public static void A() { } }",
        "namespace App; public class Later { public string Handle(string input, Amazon.Lambda.Core.ILambdaContext context) => input; }",
    ];

    [Fact]
    public void Templates_lead_to_handlers()
    {
        var templates = TemplateSet.Read([new MemoryFile("template.yaml", "Resources:\n  PlaceOrder:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: Other::Shop.Orders::Place\n")], CancellationToken.None);
        Assert.Equal("PlaceOrder", new Model(s_sources, [.. templates.Handlers]).Functions.All[0].Name);
    }

    [Fact]
    public void Order_is_that_of_the_source() => Assert.Equal(
        ["PlaceOrder", "B", "A", "Handle"],
        new Model(s_sources, [new HandlerName("PlaceOrder", "Shop.Orders", "Place")]).Functions.All.Select(function => function.Name));

    [Fact]
    public void Many_threads_get_the_same_functions()
    {
        var model = new Model(s_sources, [new HandlerName("PlaceOrder", "Shop.Orders", "Place")]);
        var methods = model.Compilation.GetSymbolsWithName(_ => true, SymbolFilter.Member).OfType<IMethodSymbol>().ToArray();
        var found = new Function?[64][];
        Parallel.For(0, found.Length, index => found[index] = index % 2 == 0 ? [.. model.Functions.All] : [.. methods.Select(model.Functions.Of)]);

        Assert.All(found.Where((_, index) => index % 2 == 0), functions => Assert.Equal(found[0], functions));
        Assert.All(found[1], function => Assert.True(function is null || found[0].Any(other => ReferenceEquals(other, function))));
    }
}
