namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>The hint of a row that speaks of the value of a parameter.</summary>
    internal const string ParameterValue = "value";

    /// <summary>Settings by which a parameter is stored in clear; the hint is the safe type. A row without value speaks of the parameter's name.</summary>
    private static readonly ApiRow[] ParameterWrites =
    [
        new("Amazon.SimpleSystemsManagement.Model.PutParameterRequest", "Type", ApiRole.ParameterWrite, Value: "String|StringList", Hint: "SecureString"),
        new("Amazon.SimpleSystemsManagement.Model.PutParameterRequest", "Value", ApiRole.ParameterWrite, Hint: ParameterValue),
        new("Amazon.CDK.AWS.SSM.StringParameterProps", "ParameterName", ApiRole.ParameterWrite),
        new("Amazon.CDK.AWS.SSM.StringListParameterProps", "ParameterName", ApiRole.ParameterWrite),
    ];
}
