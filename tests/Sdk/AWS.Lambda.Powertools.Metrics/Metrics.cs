using Amazon.Lambda.Core;

namespace AWS.Lambda.Powertools.Metrics
{
    public enum MetricResolution { Standard = 60, High = 1, Default = 0 }

    public enum MetricUnit { None, Seconds, Microseconds, Milliseconds, Bytes, Kilobytes, Megabytes, Gigabytes, Terabytes, Bits, Kilobits, Megabits, Gigabits, Terabits, Percent, Count, BytesPerSecond, KilobytesPerSecond, MegabytesPerSecond, GigabytesPerSecond, TerabytesPerSecond, BitsPerSecond, KilobitsPerSecond, MegabitsPerSecond, GigabitsPerSecond, TerabitsPerSecond, CountPerSecond }

    public class SchemaValidationException : Exception
    {
        public extern SchemaValidationException(string propertyName);
        public extern SchemaValidationException(bool raiseEmptyMetrics);
    }

    public interface IMetrics
    {
        void AddMetric(string key, double value, MetricUnit unit = MetricUnit.None, MetricResolution resolution = MetricResolution.Default);
        void AddDimension(string key, string value);
        void AddMetadata(string key, object value);
        void SetDefaultDimensions(Dictionary<string, string> defaultDimensions);
        void SetNamespace(string nameSpace);
        void SetService(string service);
        void SetRaiseOnEmptyMetrics(bool raiseOnEmptyMetrics);
        void SetCaptureColdStart(bool captureColdStart);
        void PushSingleMetric(string name, double value, MetricUnit unit, string nameSpace = null, string service = null, Dictionary<string, string> dimensions = null, MetricResolution resolution = MetricResolution.Default);
        void ClearDefaultDimensions();
        void Flush(bool metricsOverflow = false);
        MetricsOptions Options { get; }
        void SetFunctionName(string functionName);
        void CaptureColdStartMetric(ILambdaContext context);
    }

    public class MetricsOptions
    {
        public string Namespace { get; set; }
        public string Service { get; set; }
        public string FunctionName { get; set; }
        public bool? RaiseOnEmptyMetrics { get; set; }
        public bool? CaptureColdStart { get; set; }
        public Dictionary<string, string> DefaultDimensions { get; set; }
    }

    public class MetricsAttribute : Attribute
    {
        public string Namespace { get; set; }
        public string FunctionName { get; set; }
        public string Service { get; set; }
        public bool CaptureColdStart { get; set; }
        public bool RaiseOnEmptyMetrics { get; set; }
    }

    public class MetricsBuilder
    {
        public extern MetricsBuilder WithNamespace(string nameSpace);
        public extern MetricsBuilder WithService(string service);
        public extern MetricsBuilder WithRaiseOnEmptyMetrics(bool raiseOnEmptyMetrics);
        public extern MetricsBuilder WithCaptureColdStart(bool captureColdStart);
        public extern MetricsBuilder WithDefaultDimensions(Dictionary<string, string> defaultDimensions);
        public extern MetricsBuilder WithFunctionName(string functionName);
        public extern IMetrics Build();
    }

    public class Metrics : IMetrics, IDisposable
    {
        public static IMetrics Instance { get; }
        public static Dictionary<string, string> DefaultDimensions { get; }
        public static string Namespace { get; }
        public static string Service { get; }
        public MetricsOptions Options { get; }
        public static extern IMetrics Configure(Action<MetricsOptions> configure);
        public extern void SetService(string service);
        public extern void SetRaiseOnEmptyMetrics(bool raiseOnEmptyMetrics);
        public extern void SetCaptureColdStart(bool captureColdStart);
        public extern void Dispose();
        protected virtual extern void Dispose(bool disposing);
        public static extern void AddMetric(string key, double value, MetricUnit unit = MetricUnit.None, MetricResolution resolution = MetricResolution.Default);
        public static extern void SetNamespace(string nameSpace);
        public extern string GetNamespace();
        public static extern void AddDimension(string key, string value);
        public static extern void AddMetadata(string key, object value);
        public static extern void SetDefaultDimensions(Dictionary<string, string> defaultDimensions);
        public static extern void ClearDefaultDimensions();
        public static extern void PushSingleMetric(string name, double value, MetricUnit unit, string nameSpace = null, string service = null, Dictionary<string, string> dimensions = null, MetricResolution resolution = MetricResolution.Default);
        public static extern void UseMetricsForTests(IMetrics metricsInstance);
        extern void IMetrics.AddMetric(string key, double value, MetricUnit unit, MetricResolution resolution);
        extern void IMetrics.AddDimension(string key, string value);
        extern void IMetrics.AddMetadata(string key, object value);
        extern void IMetrics.SetDefaultDimensions(Dictionary<string, string> defaultDimensions);
        extern void IMetrics.SetNamespace(string nameSpace);
        extern void IMetrics.PushSingleMetric(string name, double value, MetricUnit unit, string nameSpace, string service, Dictionary<string, string> dimensions, MetricResolution resolution);
        extern void IMetrics.ClearDefaultDimensions();
        extern void IMetrics.Flush(bool metricsOverflow);
        extern void IMetrics.SetFunctionName(string functionName);
        extern void IMetrics.CaptureColdStartMetric(ILambdaContext context);
    }
}
