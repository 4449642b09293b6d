namespace Microsoft.Extensions.Configuration
{
    using Microsoft.Extensions.Logging;

    public static class IConfigurationExtensions
    {
        public static extern LambdaLoggerOptions GetLambdaLoggerOptions(this IConfiguration configuration);
        public static extern LambdaLoggerOptions GetLambdaLoggerOptions(this IConfiguration configuration, string loggingSectionName);
    }
}

namespace Microsoft.Extensions.Logging
{
    using Microsoft.Extensions.Configuration;

    public static class ILoggerBuilderExtensions
    {
        public static extern ILoggingBuilder AddLambdaLogger(this ILoggingBuilder builder);
        public static extern ILoggingBuilder AddLambdaLogger(this ILoggingBuilder builder, LambdaLoggerOptions options);
        public static extern ILoggingBuilder AddLambdaLogger(this ILoggingBuilder builder, IConfiguration configuration, string loggingSectionName);
    }

    public static class ILoggerFactoryExtensions
    {
        public static extern ILoggerFactory AddLambdaLogger(this ILoggerFactory factory);
        public static extern ILoggerFactory AddLambdaLogger(this ILoggerFactory factory, LambdaLoggerOptions options);
        public static extern ILoggerFactory AddLambdaLogger(this ILoggerFactory factory, IConfiguration configuration);
        public static extern ILoggerFactory AddLambdaLogger(this ILoggerFactory factory, IConfiguration configuration, string loggingSectionName);
    }

    public class LambdaLoggerOptions
    {
        public extern LambdaLoggerOptions();
        public extern LambdaLoggerOptions(IConfiguration configuration);
        public extern LambdaLoggerOptions(IConfiguration configuration, string loggingSectionName);
        public bool IncludeLogLevel { get; set; }
        public bool IncludeCategory { get; set; }
        public bool IncludeNewline { get; set; }
        public bool IncludeException { get; set; }
        public bool IncludeEventId { get; set; }
        public bool IncludeScopes { get; set; }
        public Func<string, LogLevel, bool> Filter { get; set; }
    }
}
