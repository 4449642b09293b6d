namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string Deserialize = "Deserialize";

    /// <summary>Deserializers that make objects of types the text names; of Newtonsoft.Json only where its settings allow that, which is for the rule to say.</summary>
    private static readonly ApiRow[] DeserializerSinks =
    [
        .. Each("System.Runtime.Serialization.Formatters.Binary.BinaryFormatter", "Deserialize", ApiRole.InjectionSink, "serializationStream", Deserialize),
        .. Each("System.Runtime.Serialization.Formatters.Soap.SoapFormatter", "Deserialize", ApiRole.InjectionSink, "serializationStream", Deserialize),
        .. Each("System.Runtime.Serialization.NetDataContractSerializer", "Deserialize ReadObject", ApiRole.InjectionSink, hint: Deserialize),
        .. Each("System.Web.UI.LosFormatter", "Deserialize", ApiRole.InjectionSink, hint: Deserialize),
        .. Each("System.Web.UI.ObjectStateFormatter", "Deserialize", ApiRole.InjectionSink, hint: Deserialize),
        .. Each("Newtonsoft.Json.JsonConvert", "DeserializeObject DeserializeAnonymousType PopulateObject", ApiRole.InjectionSink, "value", Deserialize),
        .. Each("Newtonsoft.Json.JsonSerializer", "Deserialize Populate", ApiRole.InjectionSink, "reader", Deserialize),
        .. Each("System.Resources.ResourceReader", ".ctor", ApiRole.InjectionSink, "fileName", Deserialize),
        .. Each("System.Resources.ResourceReader", ".ctor", ApiRole.InjectionSink, "stream", Deserialize),
        .. Each("MessagePack.MessagePackSerializer+Typeless", "Deserialize DeserializeAsync", ApiRole.InjectionSink, hint: Deserialize),
        new("Newtonsoft.Json.JsonTextReader", ".ctor", ApiRole.PassThrough, "reader"),
    ];
}
