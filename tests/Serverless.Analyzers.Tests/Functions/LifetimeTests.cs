using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Tests.Functions;

public class LifetimeTests
{
    private const string Usings =
        "using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.DependencyInjection.Extensions; using Amazon.Lambda.Core; using Microsoft.Azure.Functions.Worker;\n";

    [Theory]
    [InlineData("services.AddSingleton<Clock>();", "Shared")]
    [InlineData("services.AddSingleton<IClock, Clock>();", "Shared")]
    [InlineData("services.AddSingleton(new Clock());", "Shared")]
    [InlineData("services.AddSingleton<IClock>(new Clock());", "Shared")]
    [InlineData("services.AddSingleton<IClock>(_ => new Clock());", "Shared")]
    [InlineData("services.AddSingleton(_ => { IClock clock = null!; return new Clock(); });", "Shared")]
    [InlineData("services.AddSingleton(typeof(IClock), typeof(Clock));", "Shared")]
    [InlineData("services.TryAddSingleton<IClock, Clock>();", "Shared")]
    [InlineData("services.AddKeyedSingleton<IClock, Clock>(\"utc\");", "Shared")]
    [InlineData("services.AddHostedService<Worker>();", "Unknown")]
    [InlineData("services.AddScoped<IClock, Clock>();", "PerInvocation")]
    [InlineData("services.AddTransient<Clock>();", "PerInvocation")]
    [InlineData("services.TryAddTransient<IClock, Clock>();", "PerInvocation")]
    [InlineData("services.AddTransient<Clock>(); services.AddSingleton<IClock, Clock>();", "Shared")]
    [InlineData("services?.AddSingleton<Clock>();", "Shared")]
    [InlineData("ServiceCollectionServiceExtensions.AddSingleton<Clock>(services);", "Shared")]
    [InlineData("new Own().AddSingleton<Clock>();", "Unknown")]
    [InlineData("", "Unknown")]
    public void Registered_types(string registration, string expected)
    {
        var model = new Model(Usings + $$"""
            public interface IClock;
            public class Clock : IClock;
            public class Worker : Microsoft.Extensions.Hosting.BackgroundService { protected override Task ExecuteAsync(CancellationToken token) => Task.CompletedTask; }
            public class Own { public void AddSingleton<T>() { } }
            public static class Startup { public static void Configure(IServiceCollection services) { {{registration}} } }
            """);

        Assert.Equal(expected, model.LifetimeOf("Clock").ToString());
        if (registration.Contains("Hosted", StringComparison.Ordinal))
        {
            Assert.Equal(InstanceLifetime.Shared, model.LifetimeOf("Worker"));
        }
    }

    [Theory]
    [InlineData("Handler", "Shared")]
    [InlineData("Derived", "Shared")]
    [InlineData("Entry", "Shared")]
    [InlineData("AzureFunctions", "PerInvocation")]
    [InlineData("Static", "None")]
    [InlineData("InReadonlyField", "Shared")]
    [InlineData("InAutoProperty", "Shared")]
    [InlineData("InField", "Shared")]
    [InlineData("InConstructor", "Shared")]
    [InlineData("InFieldOfField", "Shared")]
    [InlineData("InFieldOfDerived", "Shared")]
    [InlineData("InLocal", "Unknown")]
    [InlineData("InAzureField", "Unknown")]
    [InlineData("InWritableStaticField", "Unknown")]
    [InlineData("Value", "Unknown")]
    public void Types_by_what_holds_them(string type, string expected)
    {
        var model = new Model(Usings + """
            public abstract class Base { public string Handle(string input, ILambdaContext context) => input; }
            public class Derived : Base { private readonly InFieldOfDerived _held = new(); }
            public class Entry : Amazon.Lambda.AspNetCoreServer.APIGatewayProxyFunction;
            public class Handler
            {
                private readonly InField _field = new InField();
                private readonly InConstructor _other;
                private readonly Value _value = new Value();
                public Handler() { _other = new InConstructor(); var local = new InLocal(); Console.WriteLine(local); }
                public string Handle(string input, ILambdaContext context) => $"{new InLocal()}";
            }
            public class AzureFunctions
            {
                private readonly InAzureField _field = new();
                [Function("F")] public void Run([TimerTrigger("* * * * * *")] TimerInfo timer) { }
            }
            public static class Static
            {
                private static readonly InReadonlyField s_field = new();
                public static object Property { get; } = new InAutoProperty();
                private static object s_writable = new InWritableStaticField();
            }
            public class InReadonlyField; public class InAutoProperty; public class InWritableStaticField; public class InConstructor; public class InFieldOfField;
            public class InFieldOfDerived; public class InLocal; public class InAzureField; public struct Value { public Value() { } }
            public class InField { private readonly InFieldOfField _inner = new(); }
            """);

        Assert.Equal(expected, model.LifetimeOf(type).ToString());
    }

    [Theory]
    [InlineData("[Function(nameof(Counter))] public static Task Run([EntityTrigger] TaskEntityDispatcher dispatcher) => dispatcher.DispatchAsync<Counter>();")]
    [InlineData("[Microsoft.Azure.WebJobs.FunctionName(\"Counter\")] public static Task Run([Microsoft.Azure.WebJobs.Extensions.DurableTask.EntityTrigger] Microsoft.Azure.WebJobs.Extensions.DurableTask.IDurableEntityContext context) => context.DispatchAsync<Counter>();")]
    public void Entities_are_durable(string function) => Assert.Equal(
        InstanceLifetime.Durable,
        new Model(Usings + "public class Counter { public int Value { get; set; } } public static class Entry { " + function + " }").LifetimeOf("Counter"));

    [Fact]
    public void A_base_class_of_task_entities_is_durable() => Assert.Equal(
        InstanceLifetime.Durable,
        new Model(Usings + "public class Counter : Microsoft.DurableTask.Entities.TaskEntity<int> { public void Add(int amount) => State += amount; }").LifetimeOf("Counter"));
}
