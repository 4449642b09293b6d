using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker
{
    public enum BrokerAuthenticationMode { NotSet = -1, Gssapi, Plain, ScramSha256, ScramSha512, OAuthBearer }

    public enum BrokerProtocol { NotSet = -1, Plaintext, Ssl, SaslPlaintext, SaslSsl }

    public enum OAuthBearerMethod { Default, Oidc }

    public enum KafkaMessageKeyType { Int = 0, Long, String, Binary }

    public enum KafkaTimestampType { NotAvailable = 0, CreateTime = 1, LogAppendTime = 2 }

    public class KafkaHeader
    {
        public string Key { get; set; }
        public byte[] Value { get; set; }
        public extern string GetValueAsString();
    }

    public class KafkaTimestamp
    {
        public long UnixTimestampMs { get; set; }
        public KafkaTimestampType Type { get; set; }
        public DateTimeOffset DateTimeOffset { get; }
    }

    public class KafkaRecord
    {
        public string Topic { get; set; }
        public int Partition { get; set; }
        public long Offset { get; set; }
        public byte[] Key { get; set; }
        public byte[] Value { get; set; }
        public KafkaTimestamp Timestamp { get; set; }
        public KafkaHeader[] Headers { get; set; }
    }

    public sealed class KafkaOutputAttribute : OutputBindingAttribute
    {
        public extern KafkaOutputAttribute(string brokerList, string topic);
        public string Topic { get; }
        public string BrokerList { get; set; }
        public string AvroSchema { get; set; }
        public string KeyAvroSchema { get; set; }
        public string Username { get; set; }
        public string Password { get; set; }
        public string SslKeyLocation { get; set; }
        public string SslCaLocation { get; set; }
        public string SslCertificateLocation { get; set; }
        public string SslKeyPassword { get; set; }
        public string SslCertificatePEM { get; set; }
        public string SslKeyPEM { get; set; }
        public string SslCaPEM { get; set; }
        public string SslCertificateandKeyPEM { get; set; }
        public string SchemaRegistryUrl { get; set; }
        public string SchemaRegistryUsername { get; set; }
        public string SchemaRegistryPassword { get; set; }
        public string OAuthBearerClientId { get; set; }
        public string OAuthBearerClientSecret { get; set; }
        public string OAuthBearerScope { get; set; }
        public string OAuthBearerTokenEndpointUrl { get; set; }
        public string OAuthBearerExtensions { get; set; }
        public KafkaMessageKeyType KeyDataType { get; set; }
        public int MaxMessageBytes { get; set; }
        public int BatchSize { get; set; }
        public int MessageTimeoutMs { get; set; }
        public int RequestTimeoutMs { get; set; }
        public int MaxRetries { get; set; }
        public int LingerMs { get; set; }
        public bool EnableIdempotence { get; set; }
        public BrokerAuthenticationMode AuthenticationMode { get; set; }
        public BrokerProtocol Protocol { get; set; }
        public OAuthBearerMethod OAuthBearerMethod { get; set; }
    }

    public sealed class KafkaTriggerAttribute : TriggerBindingAttribute, ISupportCardinality
    {
        public extern KafkaTriggerAttribute(string brokerList, string topic);
        public string Topic { get; }
        public string BrokerList { get; }
        public string ConsumerGroup { get; set; }
        public string AvroSchema { get; set; }
        public string KeyAvroSchema { get; set; }
        public string Username { get; set; }
        public string Password { get; set; }
        public string SslKeyLocation { get; set; }
        public string SslCaLocation { get; set; }
        public string SslCertificateLocation { get; set; }
        public string SslKeyPassword { get; set; }
        public string SslCertificatePEM { get; set; }
        public string SslKeyPEM { get; set; }
        public string SslCaPEM { get; set; }
        public string SslCertificateandKeyPEM { get; set; }
        public string SchemaRegistryUrl { get; set; }
        public string SchemaRegistryUsername { get; set; }
        public string SchemaRegistryPassword { get; set; }
        public string OAuthBearerClientId { get; set; }
        public string OAuthBearerClientSecret { get; set; }
        public string OAuthBearerScope { get; set; }
        public string OAuthBearerTokenEndpointUrl { get; set; }
        public string OAuthBearerExtensions { get; set; }
        public KafkaMessageKeyType KeyDataType { get; set; }
        public BrokerAuthenticationMode AuthenticationMode { get; set; }
        public BrokerProtocol Protocol { get; set; }
        public OAuthBearerMethod OAuthBearerMethod { get; set; }
        public long LagThreshold { get; set; }
        public bool IsBatched { get; set; }
        extern Cardinality ISupportCardinality.Cardinality { get; set; }
    }
}
