using Serverless.Analyzers.Rules.Injection;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5006UnsafeDeserialization>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5006Tests() : InjectionTests<Sls5006UnsafeDeserialization>("SLS5006", """Newtonsoft.Json.JsonConvert.DeserializeObject(VALUE, new Newtonsoft.Json.JsonSerializerSettings { TypeNameHandling = Newtonsoft.Json.TypeNameHandling.All });""")
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
}
