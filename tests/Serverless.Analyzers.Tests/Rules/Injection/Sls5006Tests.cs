using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5006UnsafeDeserialization>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5006Tests
{
    private const string Usings =
        """
        #pragma warning disable SYSLIB0011
        using System.Runtime.Serialization.Formatters.Binary;
        using Newtonsoft.Json;
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
    [InlineData("""new BinaryFormatter().Deserialize({|SLS5006:new MemoryStream(Convert.FromBase64String(name))|});""")]
    [InlineData("""JsonConvert.DeserializeObject<object>({|SLS5006:name|}, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All });""")]
    [InlineData("""var settings = new JsonSerializerSettings(); settings.TypeNameHandling = TypeNameHandling.Auto; JsonConvert.DeserializeObject({|SLS5006:name|}, settings);""")]
    [InlineData("""var serializer = new JsonSerializer { TypeNameHandling = TypeNameHandling.Objects }; serializer.Deserialize({|SLS5006:new JsonTextReader(new StringReader(name))|});""")]
    [InlineData("""var serializer = JsonSerializer.Create(new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All }); serializer.Deserialize({|SLS5006:new JsonTextReader(new StringReader(name))|});""")]
    [InlineData("""JsonConvert.DefaultSettings = () => new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Auto }; JsonConvert.DeserializeObject<object>({|SLS5006:name|});""")]
    [InlineData("""new System.Resources.ResourceReader({|SLS5006:new MemoryStream(Convert.FromBase64String(name))|});""")]
    public Task Fires(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""JsonConvert.DeserializeObject<string[]>(name);""")]
    [InlineData("""JsonConvert.DeserializeObject<object>(name, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None });""")]
    [InlineData("""JsonConvert.DeserializeObject<object>(name, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Auto, SerializationBinder = new Newtonsoft.Json.Serialization.DefaultSerializationBinder() });""")]
    [InlineData("""System.Text.Json.JsonSerializer.Deserialize<string[]>(name);""")]
    [InlineData("""JsonConvert.DeserializeObject<object>("{}", new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All });""")]
    [InlineData("""JsonConvert.DefaultSettings = () => new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None }; JsonConvert.DeserializeObject<object>(name);""")]
    [InlineData("""JsonConvert.DefaultSettings = () => new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All }; JsonConvert.DeserializeObject<object>(name, new JsonSerializerSettings());""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));

    [Fact]
    public Task Fires_through_two_helper_classes() => Rule.VerifyFiles(
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Service().Find(request.PathParameters["name"]);
        }
        """,
        """
        public class Service { public void Find(string name) => new Store().Load(name + "x"); }
        """,
        """
        public class Store { public void Load(string text) { Newtonsoft.Json.JsonConvert.DeserializeObject({|SLS5006:text|}, new Newtonsoft.Json.JsonSerializerSettings { TypeNameHandling = Newtonsoft.Json.TypeNameHandling.All }); } }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_isolated_function() => Rule.Verify(
        """
        public interface IStore { void Load(string name); }

        public class Store : IStore { public void Load(string name) { Newtonsoft.Json.JsonConvert.DeserializeObject({|SLS5006:name|}, new Newtonsoft.Json.JsonSerializerSettings { TypeNameHandling = Newtonsoft.Json.TypeNameHandling.All }); } }

        public class Orders(IStore store)
        {
            [Function("Find")]
            public void Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request) => store.Load(request.Query["name"]!);
        }
        """);

    [Fact]
    public Task Fires_through_an_object_and_leaves_its_other_members_alone() => Rule.Verify(
        """
        public record Item(string Name, string Fixed);

        public class Store { public void Load(Item item) { Newtonsoft.Json.JsonConvert.DeserializeObject({|SLS5006:item.Name|}, new Newtonsoft.Json.JsonSerializerSettings { TypeNameHandling = Newtonsoft.Json.TypeNameHandling.All }); Newtonsoft.Json.JsonConvert.DeserializeObject(item.Fixed, new Newtonsoft.Json.JsonSerializerSettings { TypeNameHandling = Newtonsoft.Json.TypeNameHandling.All }); } }

        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Store().Load(new Item(request.PathParameters["name"], "fixed"));
        }
        """);

    [Fact]
    public Task Fires_in_an_in_process_function() => Rule.Verify(Usings +
        """
        public static class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("Find")]
            public static void Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] HttpRequest request)
            {
                string name = request.Query["name"]!;
                Newtonsoft.Json.JsonConvert.DeserializeObject({|SLS5006:name|}, new Newtonsoft.Json.JsonSerializerSettings { TypeNameHandling = Newtonsoft.Json.TypeNameHandling.All });
            }
        }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new {|CS0246:Stor|}().Load(request.Body);
        }
        """);

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders { public void Handle(string name) { new System.Xml.XmlDocument().LoadXml(name); new System.Net.Http.HttpClient().GetAsync(name); System.Diagnostics.Process.Start(name); } }
        """);
}
