using Amazon.Lambda.Core;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Amazon.Lambda.Serialization.Json
{
    public class JsonSerializer : ILambdaSerializer
    {
        public extern JsonSerializer();
        public extern JsonSerializer(Action<JsonSerializerSettings> customizeSerializerSettings);
        public extern JsonSerializer(Action<JsonSerializerSettings> customizeSerializerSettings, NamingStrategy namingStrategy);
        public extern JsonSerializer(IEnumerable<JsonConverter> converters);
        public extern void Serialize<T>(T response, Stream responseStream);
        public extern T Deserialize<T>(Stream requestStream);
    }

    public class JsonIncludeNullValueSerializer : JsonSerializer
    {
        public extern JsonIncludeNullValueSerializer();
    }

    public class JsonSerializerException : Exception
    {
        public extern JsonSerializerException(string message);
        public extern JsonSerializerException(string message, Exception exception);
    }
}
