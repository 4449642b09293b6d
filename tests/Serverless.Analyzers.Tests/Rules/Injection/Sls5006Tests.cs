using Serverless.Analyzers.CodeFixes.Injection;
using Serverless.Analyzers.Rules.Injection;
using Serverless.Analyzers.Tests.Verifiers;
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

    [Theory]
    [InlineData("""JsonConvert.DeserializeObject<object>({|SLS5006:name|}, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All /* why */ });""", """JsonConvert.DeserializeObject<object>(name, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None /* why */ });""")]
    [InlineData("""var settings = new JsonSerializerSettings(); settings.TypeNameHandling = TypeNameHandling.Auto; JsonConvert.DeserializeObject({|SLS5006:name|}, settings); JsonConvert.DeserializeObject({|SLS5006:name|}, settings);""", """var settings = new JsonSerializerSettings(); settings.TypeNameHandling = TypeNameHandling.None; JsonConvert.DeserializeObject(name, settings); JsonConvert.DeserializeObject(name, settings);""")]
    [InlineData("""var serializer = new JsonSerializer { TypeNameHandling = (TypeNameHandling)3 }; serializer.Deserialize({|SLS5006:new JsonTextReader(new StringReader(name))|});""", """var serializer = new JsonSerializer { TypeNameHandling = TypeNameHandling.None }; serializer.Deserialize(new JsonTextReader(new StringReader(name)));""")]
    [InlineData("""var serializer = JsonSerializer.Create(new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All }); serializer.Deserialize({|SLS5006:new JsonTextReader(new StringReader(name))|});""", """var serializer = JsonSerializer.Create(new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None }); serializer.Deserialize(new JsonTextReader(new StringReader(name)));""")]
    [InlineData("""JsonConvert.DefaultSettings = () => new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Auto }; JsonConvert.DeserializeObject<object>({|SLS5006:name|});""", """JsonConvert.DefaultSettings = () => new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None }; JsonConvert.DeserializeObject<object>(name);""")]
    public Task The_fix_ignores_the_names_of_types(string statements, string repaired) =>
        FixTest<Sls5006UnsafeDeserialization, Sls5006UnsafeDeserializationFix>.Verify(Lambda(statements), Lambda(repaired), title: "Use TypeNameHandling.None (type names in the text are then ignored)");

    [Fact]
    public Task The_fix_repairs_all_with_their_settings_beside_them() => FixTest<Sls5006UnsafeDeserialization, Sls5006UnsafeDeserializationFix>.Verify(
        Usings +
        """
        public class Orders
        {
            private static readonly JsonSerializerSettings s_settings = new() { TypeNameHandling = TypeNameHandling.Auto };

            private static JsonSerializerSettings Strict => new() { TypeNameHandling = TypeNameHandling.Objects };

            public void Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                JsonConvert.DeserializeObject<object>({|SLS5006:request.Body|}, s_settings);
                JsonConvert.DeserializeObject<object>({|SLS5006:request.Body|}, Strict);
            }
        }
        """,
        Usings +
        """
        public class Orders
        {
            private static readonly JsonSerializerSettings s_settings = new() { TypeNameHandling = TypeNameHandling.None };

            private static JsonSerializerSettings Strict => new() { TypeNameHandling = TypeNameHandling.None };

            public void Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                JsonConvert.DeserializeObject<object>(request.Body, s_settings);
                JsonConvert.DeserializeObject<object>(request.Body, Strict);
            }
        }
        """);

    [Theory]
    [InlineData("""new BinaryFormatter().Deserialize({|SLS5006:new MemoryStream(Convert.FromBase64String(name))|});""")]
    [InlineData("""new System.Resources.ResourceReader({|SLS5006:new MemoryStream(Convert.FromBase64String(name))|});""")]
    [InlineData("""var handling = context.FunctionName == "a" ? TypeNameHandling.All : TypeNameHandling.None; JsonConvert.DeserializeObject({|SLS5006:name|}, new JsonSerializerSettings { TypeNameHandling = handling });""")]
    public Task No_fix_is_offered_for_other_formatters_and_computed_settings(string statements) =>
        FixTest<Sls5006UnsafeDeserialization, Sls5006UnsafeDeserializationFix>.Verify(Lambda(statements), Lambda(statements));
}
