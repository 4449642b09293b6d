using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.Core;

namespace Amazon.Lambda.Serialization.SystemTextJson
{
    public abstract class AbstractLambdaJsonSerializer
    {
        protected extern AbstractLambdaJsonSerializer(Action<JsonWriterOptions> jsonWriterCustomizer);
        protected JsonWriterOptions WriterOptions { get; }
        public extern void Serialize<T>(T response, Stream responseStream);
        public extern T Deserialize<T>(Stream requestStream);
        protected virtual extern JsonSerializerOptions CreateDefaultJsonSerializationOptions();
        protected abstract void InternalSerialize<T>(Utf8JsonWriter writer, T response);
        protected abstract T InternalDeserialize<T>(byte[] utf8Json);
    }

    public class AwsNamingPolicy : JsonNamingPolicy
    {
        public extern AwsNamingPolicy();
        public extern AwsNamingPolicy(JsonNamingPolicy fallbackNamingPolicy);
        public override extern string ConvertName(string name);
    }

    public class DefaultLambdaJsonSerializer : AbstractLambdaJsonSerializer, ILambdaSerializer
    {
        public extern DefaultLambdaJsonSerializer();
        public extern DefaultLambdaJsonSerializer(Action<JsonSerializerOptions> customizer);
        public extern DefaultLambdaJsonSerializer(Action<JsonSerializerOptions> customizer, Action<JsonWriterOptions> jsonWriterCustomizer);
        protected JsonSerializerOptions SerializerOptions { get; }
        protected override extern void InternalSerialize<T>(Utf8JsonWriter writer, T response);
        protected override extern T InternalDeserialize<T>(byte[] utf8Json);
    }

    public class CamelCaseLambdaJsonSerializer : DefaultLambdaJsonSerializer
    {
        public extern CamelCaseLambdaJsonSerializer();
    }

    public class JsonSerializerException : Exception
    {
        public extern JsonSerializerException(string message);
        public extern JsonSerializerException(string message, Exception exception);
    }

    [Obsolete("Superseded by DefaultLambdaJsonSerializer.")]
    public class LambdaJsonSerializer : ILambdaSerializer
    {
        public extern LambdaJsonSerializer();
        public extern LambdaJsonSerializer(Action<JsonSerializerOptions> customizer);
        public extern LambdaJsonSerializer(Action<JsonSerializerOptions> customizer, Action<JsonWriterOptions> jsonWriterCustomizer);
        public extern void Serialize<T>(T response, Stream responseStream);
        public extern T Deserialize<T>(Stream requestStream);
    }

    public class SourceGeneratorLambdaJsonSerializer<TSGContext> : AbstractLambdaJsonSerializer, ILambdaSerializer
        where TSGContext : JsonSerializerContext
    {
        public extern SourceGeneratorLambdaJsonSerializer();
        public extern SourceGeneratorLambdaJsonSerializer(Action<JsonSerializerOptions> customizer);
        public extern SourceGeneratorLambdaJsonSerializer(Action<JsonWriterOptions> jsonWriterCustomizer);
        public extern SourceGeneratorLambdaJsonSerializer(Action<JsonSerializerOptions> customizer, Action<JsonWriterOptions> jsonWriterCustomizer);
        [Obsolete]
        public extern SourceGeneratorLambdaJsonSerializer(TSGContext jsonSerializerContext, Action<JsonSerializerOptions> customizer = null, Action<JsonWriterOptions> jsonWriterCustomizer = null);
        protected JsonSerializerOptions SerializerOptions { get; }
        protected override extern void InternalSerialize<T>(Utf8JsonWriter writer, T response);
        protected override extern T InternalDeserialize<T>(byte[] utf8Json);
    }
}
