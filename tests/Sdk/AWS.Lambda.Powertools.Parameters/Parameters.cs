#nullable enable
using Amazon;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Amazon.SecretsManager;
using Amazon.SimpleSystemsManagement;
using AWS.Lambda.Powertools.Parameters.Cache;
using AWS.Lambda.Powertools.Parameters.Configuration;
using AWS.Lambda.Powertools.Parameters.DynamoDB;
using AWS.Lambda.Powertools.Parameters.Internal.Provider;
using AWS.Lambda.Powertools.Parameters.Provider;
using AWS.Lambda.Powertools.Parameters.SecretsManager;
using AWS.Lambda.Powertools.Parameters.SimpleSystemsManagement;
using AWS.Lambda.Powertools.Parameters.Transform;

namespace AWS.Lambda.Powertools.Parameters
{
    public static class ParametersManager
    {
        public static ISsmProvider SsmProvider { get; }
        public static ISecretsProvider SecretsProvider { get; }
        public static IDynamoDBProvider DynamoDBProvider { get; }
        public static extern void DefaultMaxAge(TimeSpan maxAge);
        public static extern void UseCacheManager(ICacheManager cacheManager);
        public static extern void UseTransformerManager(ITransformerManager transformerManager);
        public static extern void AddTransformer(string name, ITransformer transformer);
        public static extern void RaiseTransformationError();
        public static extern void RaiseTransformationError(bool raiseError);
        public static extern ISsmProvider CreateSsmProvider();
        public static extern ISecretsProvider CreateSecretsProvider();
        public static extern IDynamoDBProvider CreateDynamoDBProvider();
    }
}

namespace AWS.Lambda.Powertools.Parameters.Cache
{
    public interface ICacheManager
    {
        object? Get(string key);
        void Set(string key, object? value, TimeSpan duration);
    }
}

namespace AWS.Lambda.Powertools.Parameters.Configuration
{
    public class ParameterProviderConfiguration
    {
        public bool ForceFetch { get; set; }
        public TimeSpan? MaxAge { get; set; }
        public ITransformer? Transformer { get; set; }
    }

    public class ParameterProviderConfigurationBuilder
    {
        public extern ParameterProviderConfigurationBuilder(ParameterProvider parameterProvider);
        protected bool HasTransformation { get; }
        protected virtual extern ParameterProviderConfiguration NewConfiguration();
        public extern string? Get(string key);
        public extern Task<string?> GetAsync(string key);
        public extern T? Get<T>(string key) where T : class;
        public virtual extern Task<T?> GetAsync<T>(string key) where T : class;
        public extern IDictionary<string, string?> GetMultiple(string key);
        public extern Task<IDictionary<string, string?>> GetMultipleAsync(string key);
        public extern IDictionary<string, T?> GetMultiple<T>(string key) where T : class;
        public virtual extern Task<IDictionary<string, T?>> GetMultipleAsync<T>(string key) where T : class;
    }

    public static class ParameterProviderConfigurationExtensions
    {
        public static extern TConfigurationBuilder ForceFetch<TConfigurationBuilder>(this TConfigurationBuilder builder) where TConfigurationBuilder : ParameterProviderConfigurationBuilder;
        public static extern TConfigurationBuilder WithMaxAge<TConfigurationBuilder>(this TConfigurationBuilder builder, TimeSpan maxAge) where TConfigurationBuilder : ParameterProviderConfigurationBuilder;
        public static extern TConfigurationBuilder WithTransformation<TConfigurationBuilder>(this TConfigurationBuilder builder, Transformation transformation) where TConfigurationBuilder : ParameterProviderConfigurationBuilder;
        public static extern TConfigurationBuilder WithTransformation<TConfigurationBuilder>(this TConfigurationBuilder builder, ITransformer transformer) where TConfigurationBuilder : ParameterProviderConfigurationBuilder;
        public static extern TConfigurationBuilder WithTransformation<TConfigurationBuilder>(this TConfigurationBuilder builder, string transformerName) where TConfigurationBuilder : ParameterProviderConfigurationBuilder;
    }
}

namespace AWS.Lambda.Powertools.Parameters.Provider
{
    public interface IParameterProvider
    {
        string? Get(string key);
        Task<string?> GetAsync(string key);
        T? Get<T>(string key) where T : class;
        Task<T?> GetAsync<T>(string key) where T : class;
        IDictionary<string, string?> GetMultiple(string key);
        Task<IDictionary<string, string?>> GetMultipleAsync(string key);
        IDictionary<string, T?> GetMultiple<T>(string key) where T : class;
        Task<IDictionary<string, T?>> GetMultipleAsync<T>(string key) where T : class;
        ParameterProviderConfigurationBuilder WithMaxAge(TimeSpan maxAge);
        ParameterProviderConfigurationBuilder ForceFetch();
        ParameterProviderConfigurationBuilder WithTransformation(Transformation transformation);
        ParameterProviderConfigurationBuilder WithTransformation(ITransformer transformer);
        ParameterProviderConfigurationBuilder WithTransformation(string transformerName);
    }

    public interface IParameterProvider<out TConfigurationBuilder> : IParameterProvider where TConfigurationBuilder : ParameterProviderConfigurationBuilder
    {
        new TConfigurationBuilder WithMaxAge(TimeSpan maxAge);
        new TConfigurationBuilder ForceFetch();
        new TConfigurationBuilder WithTransformation(Transformation transformation);
        new TConfigurationBuilder WithTransformation(ITransformer transformer);
        new TConfigurationBuilder WithTransformation(string transformerName);
    }

    public abstract class ParameterProvider : IParameterProvider
    {
        protected ICacheManager Cache { get; }
        public extern string? Get(string key);
        public extern Task<string?> GetAsync(string key);
        public extern T? Get<T>(string key) where T : class;
        public virtual extern Task<T?> GetAsync<T>(string key) where T : class;
        public extern IDictionary<string, string?> GetMultiple(string key);
        public extern Task<IDictionary<string, string?>> GetMultipleAsync(string key);
        public extern IDictionary<string, T?> GetMultiple<T>(string key) where T : class;
        public virtual extern Task<IDictionary<string, T?>> GetMultipleAsync<T>(string key) where T : class;
        protected abstract Task<string?> GetAsync(string key, ParameterProviderConfiguration? config);
        protected abstract Task<IDictionary<string, string?>> GetMultipleAsync(string key, ParameterProviderConfiguration? config);
        public extern ParameterProviderConfigurationBuilder WithMaxAge(TimeSpan maxAge);
        public extern ParameterProviderConfigurationBuilder ForceFetch();
        public extern ParameterProviderConfigurationBuilder WithTransformation(Transformation transformation);
        public extern ParameterProviderConfigurationBuilder WithTransformation(ITransformer transformer);
        public extern ParameterProviderConfigurationBuilder WithTransformation(string transformerName);
    }

    public abstract class ParameterProvider<TConfigurationBuilder> : ParameterProvider where TConfigurationBuilder : ParameterProviderConfigurationBuilder
    {
        protected abstract TConfigurationBuilder NewConfigurationBuilder();
        public new extern TConfigurationBuilder WithMaxAge(TimeSpan maxAge);
        public new extern TConfigurationBuilder ForceFetch();
        public new extern TConfigurationBuilder WithTransformation(Transformation transformation);
        public new extern TConfigurationBuilder WithTransformation(ITransformer transformer);
        public new extern TConfigurationBuilder WithTransformation(string transformerName);
    }

    public static class ParameterProviderExtensions
    {
        public static extern TProvider DefaultMaxAge<TProvider>(this TProvider provider, TimeSpan maxAge) where TProvider : IParameterProvider;
        public static extern TProvider UseCacheManager<TProvider>(this TProvider provider, ICacheManager cacheManager) where TProvider : IParameterProvider;
        public static extern TProvider UseTransformerManager<TProvider>(this TProvider provider, ITransformerManager transformerManager) where TProvider : IParameterProvider;
        public static extern TProvider AddTransformer<TProvider>(this TProvider provider, string name, ITransformer transformer) where TProvider : IParameterProvider;
        public static extern TProvider RaiseTransformationError<TProvider>(this TProvider provider) where TProvider : IParameterProvider;
        public static extern TProvider RaiseTransformationError<TProvider>(this TProvider provider, bool raiseError) where TProvider : IParameterProvider;
    }
}

namespace AWS.Lambda.Powertools.Parameters.Internal.Provider
{
    public interface IParameterProviderConfigurableClient<out TProvider, in TClient, in TConfig>
    {
        TProvider UseClient(TClient client);
        TProvider ConfigureClient(RegionEndpoint region);
        TProvider ConfigureClient(TConfig config);
        TProvider ConfigureClient(AWSCredentials credentials);
        TProvider ConfigureClient(AWSCredentials credentials, RegionEndpoint region);
        TProvider ConfigureClient(AWSCredentials credentials, TConfig config);
        TProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey);
        TProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region);
        TProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, TConfig config);
        TProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken);
        TProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region);
        TProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, TConfig config);
    }
}

namespace AWS.Lambda.Powertools.Parameters.DynamoDB
{
    public interface IDynamoDBProvider : IParameterProvider, IParameterProviderConfigurableClient<IDynamoDBProvider, IAmazonDynamoDB, AmazonDynamoDBConfig>
    {
        IDynamoDBProvider UseTable(string tableName);
        IDynamoDBProvider UseTable(string tableName, string primaryKeyAttribute, string valueAttribute);
        IDynamoDBProvider UseTable(string tableName, string primaryKeyAttribute, string sortKeyAttribute, string valueAttribute);
    }

    public class DynamoDBProvider : ParameterProvider, IDynamoDBProvider
    {
        public extern DynamoDBProvider();
        public extern IDynamoDBProvider UseClient(IAmazonDynamoDB client);
        public extern IDynamoDBProvider ConfigureClient(RegionEndpoint region);
        public extern IDynamoDBProvider ConfigureClient(AmazonDynamoDBConfig config);
        public extern IDynamoDBProvider ConfigureClient(AWSCredentials credentials);
        public extern IDynamoDBProvider ConfigureClient(AWSCredentials credentials, RegionEndpoint region);
        public extern IDynamoDBProvider ConfigureClient(AWSCredentials credentials, AmazonDynamoDBConfig config);
        public extern IDynamoDBProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey);
        public extern IDynamoDBProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region);
        public extern IDynamoDBProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonDynamoDBConfig config);
        public extern IDynamoDBProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken);
        public extern IDynamoDBProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region);
        public extern IDynamoDBProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonDynamoDBConfig config);
        public extern IDynamoDBProvider UseTable(string tableName);
        public extern IDynamoDBProvider UseTable(string tableName, string primaryKeyAttribute, string valueAttribute);
        public extern IDynamoDBProvider UseTable(string tableName, string primaryKeyAttribute, string sortKeyAttribute, string valueAttribute);
        protected override extern Task<string?> GetAsync(string key, ParameterProviderConfiguration? config);
        protected override extern Task<IDictionary<string, string?>> GetMultipleAsync(string key, ParameterProviderConfiguration? config);
    }
}

namespace AWS.Lambda.Powertools.Parameters.SecretsManager
{
    public interface ISecretsProvider : IParameterProvider, IParameterProviderConfigurableClient<ISecretsProvider, IAmazonSecretsManager, AmazonSecretsManagerConfig>;

    public class SecretsProvider : ParameterProvider, ISecretsProvider
    {
        public extern SecretsProvider();
        public extern ISecretsProvider UseClient(IAmazonSecretsManager client);
        public extern ISecretsProvider ConfigureClient(RegionEndpoint region);
        public extern ISecretsProvider ConfigureClient(AmazonSecretsManagerConfig config);
        public extern ISecretsProvider ConfigureClient(AWSCredentials credentials);
        public extern ISecretsProvider ConfigureClient(AWSCredentials credentials, RegionEndpoint region);
        public extern ISecretsProvider ConfigureClient(AWSCredentials credentials, AmazonSecretsManagerConfig config);
        public extern ISecretsProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey);
        public extern ISecretsProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region);
        public extern ISecretsProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSecretsManagerConfig config);
        public extern ISecretsProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken);
        public extern ISecretsProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region);
        public extern ISecretsProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSecretsManagerConfig config);
        protected override extern Task<string?> GetAsync(string key, ParameterProviderConfiguration? config);
        protected override extern Task<IDictionary<string, string?>> GetMultipleAsync(string key, ParameterProviderConfiguration? config);
    }
}

namespace AWS.Lambda.Powertools.Parameters.SimpleSystemsManagement
{
    public interface ISsmProvider : IParameterProvider<SsmProviderConfigurationBuilder>, IParameterProviderConfigurableClient<ISsmProvider, IAmazonSimpleSystemsManagement, AmazonSimpleSystemsManagementConfig>
    {
        SsmProviderConfigurationBuilder WithDecryption();
        SsmProviderConfigurationBuilder Recursive();
    }

    public class SsmProvider : ParameterProvider<SsmProviderConfigurationBuilder>, ISsmProvider
    {
        public extern SsmProvider();
        public extern ISsmProvider UseClient(IAmazonSimpleSystemsManagement client);
        public extern ISsmProvider ConfigureClient(RegionEndpoint region);
        public extern ISsmProvider ConfigureClient(AmazonSimpleSystemsManagementConfig config);
        public extern ISsmProvider ConfigureClient(AWSCredentials credentials);
        public extern ISsmProvider ConfigureClient(AWSCredentials credentials, RegionEndpoint region);
        public extern ISsmProvider ConfigureClient(AWSCredentials credentials, AmazonSimpleSystemsManagementConfig config);
        public extern ISsmProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey);
        public extern ISsmProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region);
        public extern ISsmProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSimpleSystemsManagementConfig config);
        public extern ISsmProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken);
        public extern ISsmProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region);
        public extern ISsmProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSimpleSystemsManagementConfig config);
        public extern SsmProviderConfigurationBuilder WithDecryption();
        public extern SsmProviderConfigurationBuilder Recursive();
        protected override extern SsmProviderConfigurationBuilder NewConfigurationBuilder();
        protected override extern Task<string?> GetAsync(string key, ParameterProviderConfiguration? config);
        protected override extern Task<IDictionary<string, string?>> GetMultipleAsync(string key, ParameterProviderConfiguration? config);
    }

    public class SsmProviderConfigurationBuilder : ParameterProviderConfigurationBuilder
    {
        public extern SsmProviderConfigurationBuilder(ParameterProvider parameterProvider);
        public extern SsmProviderConfigurationBuilder WithDecryption();
        public extern SsmProviderConfigurationBuilder Recursive();
        protected override extern ParameterProviderConfiguration NewConfiguration();
    }
}

namespace AWS.Lambda.Powertools.Parameters.Transform
{
    public interface ITransformer
    {
        T? Transform<T>(string value);
    }

    public interface ITransformerManager
    {
        ITransformer GetTransformer(Transformation transformation);
        ITransformer? TryGetTransformer(Transformation transformation, string key);
        ITransformer GetTransformer(string transformerName);
        ITransformer? TryGetTransformer(string transformerName);
        void AddTransformer(string transformerName, ITransformer transformer);
    }

    public enum Transformation { Auto, Json, Base64 }

    public class TransformationException : Exception
    {
        public extern TransformationException(string message);
        public extern TransformationException(string message, Exception innerException);
    }
}
