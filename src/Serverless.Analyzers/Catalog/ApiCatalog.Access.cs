namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private static readonly ApiRow[] ManagedPolicyNames =
    [
        new("Amazon.CDK.AWS.IAM.ManagedPolicy", "FromAwsManagedPolicyName", ApiRole.ManagedPolicy, "managedPolicyName"),
        new("Amazon.CDK.AWS.IAM.ManagedPolicy", "FromManagedPolicyArn", ApiRole.ManagedPolicy, "managedPolicyArn"),
    ];
}
