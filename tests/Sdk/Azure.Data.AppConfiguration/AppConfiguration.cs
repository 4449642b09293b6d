using Azure.Core;

namespace Azure.Data.AppConfiguration
{
    public class ConfigurationClientOptions : ClientOptions;

    public class SettingSelector
    {
        public extern SettingSelector();
        public string KeyFilter { get; set; }
        public string LabelFilter { get; set; }
    }

    public class ConfigurationSetting
    {
        public extern ConfigurationSetting(string key, string value, string label = null);
        public string Key { get; set; }
        public string Label { get; set; }
        public string Value { get; set; }
        public string ContentType { get; set; }
    }

    public class ConfigurationClient
    {
        protected extern ConfigurationClient();
        public extern ConfigurationClient(string connectionString);
        public extern ConfigurationClient(string connectionString, ConfigurationClientOptions options);
        public extern ConfigurationClient(Uri endpoint, TokenCredential credential);
        public extern ConfigurationClient(Uri endpoint, TokenCredential credential, ConfigurationClientOptions options);
        public virtual extern Response<ConfigurationSetting> GetConfigurationSetting(string key, string label = null, CancellationToken cancellationToken = default);
        public virtual extern Task<Response<ConfigurationSetting>> GetConfigurationSettingAsync(string key, string label = null, CancellationToken cancellationToken = default);
        public virtual extern Pageable<ConfigurationSetting> GetConfigurationSettings(SettingSelector selector, CancellationToken cancellationToken = default);
        public virtual extern AsyncPageable<ConfigurationSetting> GetConfigurationSettingsAsync(SettingSelector selector, CancellationToken cancellationToken = default);
        public virtual extern Response<ConfigurationSetting> AddConfigurationSetting(string key, string value, string label = null, CancellationToken cancellationToken = default);
        public virtual extern Task<Response<ConfigurationSetting>> AddConfigurationSettingAsync(string key, string value, string label = null, CancellationToken cancellationToken = default);
        public virtual extern Response<ConfigurationSetting> SetConfigurationSetting(string key, string value, string label = null, CancellationToken cancellationToken = default);
        public virtual extern Task<Response<ConfigurationSetting>> SetConfigurationSettingAsync(string key, string value, string label = null, CancellationToken cancellationToken = default);
        public virtual extern Response DeleteConfigurationSetting(string key, string label = null, CancellationToken cancellationToken = default);
        public virtual extern Task<Response> DeleteConfigurationSettingAsync(string key, string label = null, CancellationToken cancellationToken = default);
    }
}
