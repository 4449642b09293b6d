using Amazon.CDK;
using Constructs;

namespace Amazon.CDK.AWS.IAM
{
    public enum Effect { ALLOW, DENY }

    public interface IPrincipal : IGrantable;

    public interface IGrantable
    {
        IPrincipal GrantPrincipal { get; }
    }

    public interface IPolicyStatementProps;

    public class PolicyStatementProps : IPolicyStatementProps
    {
        public string[] Actions { get; set; }
        public string[] NotActions { get; set; }
        public string[] Resources { get; set; }
        public string[] NotResources { get; set; }
        public IDictionary<string, object> Conditions { get; set; }
        public Effect? Effect { get; set; }
        public IPrincipal[] Principals { get; set; }
        public IPrincipal[] NotPrincipals { get; set; }
        public string Sid { get; set; }
    }

    public class PolicyStatement
    {
        public extern PolicyStatement(IPolicyStatementProps props = null);
        public virtual string[] Actions { get; }
        public virtual string[] Resources { get; }
        public virtual string[] NotActions { get; }
        public virtual string[] NotResources { get; }
        public virtual Effect Effect { get; set; }
        public virtual string Sid { get; set; }
        public virtual extern void AddActions(params string[] actions);
        public virtual extern void AddNotActions(params string[] notActions);
        public virtual extern void AddResources(params string[] arns);
        public virtual extern void AddNotResources(params string[] arns);
        public virtual extern void AddAllResources();
        public virtual extern void AddPrincipals(params IPrincipal[] principals);
        public virtual extern void AddAnyPrincipal();
        public virtual extern void AddServicePrincipal(string service, object opts = null);
        public virtual extern void AddArnPrincipal(string arn);
        public virtual extern void AddCondition(string key, object value);
        public virtual extern void AddConditions(IDictionary<string, object> conditions);
        public virtual extern object ToStatementJson();
        public static extern PolicyStatement FromJson(object obj);
    }

    public interface IPolicyDocumentProps;

    public class PolicyDocumentProps : IPolicyDocumentProps
    {
        public PolicyStatement[] Statements { get; set; }
        public bool? AssignSids { get; set; }
        public bool? Minimize { get; set; }
    }

    public class PolicyDocument
    {
        public extern PolicyDocument(IPolicyDocumentProps props = null);
        public virtual extern void AddStatements(params PolicyStatement[] statement);
        public static extern PolicyDocument FromJson(object obj);
    }

    public abstract class PrincipalBase : IPrincipal
    {
        public virtual IPrincipal GrantPrincipal { get; }
    }

    public class ArnPrincipal : PrincipalBase
    {
        public extern ArnPrincipal(string arn);
        public virtual string Arn { get; }
    }

    public class AccountPrincipal : ArnPrincipal
    {
        public extern AccountPrincipal(object accountId);
    }

    public class AccountRootPrincipal : AccountPrincipal
    {
        public extern AccountRootPrincipal();
    }

    public class AnyPrincipal : ArnPrincipal
    {
        public extern AnyPrincipal();
    }

    public class StarPrincipal : PrincipalBase
    {
        public extern StarPrincipal();
    }

    public interface IServicePrincipalOpts;

    public class ServicePrincipalOpts : IServicePrincipalOpts
    {
        public IDictionary<string, object> Conditions { get; set; }
        public string Region { get; set; }
    }

    public class ServicePrincipal : PrincipalBase
    {
        public extern ServicePrincipal(string service, IServicePrincipalOpts opts = null);
        public virtual string Service { get; }
    }

    public class FederatedPrincipal : PrincipalBase
    {
        public extern FederatedPrincipal(string federated, IDictionary<string, object> conditions = null, string assumeRoleAction = null);
    }

    public class WebIdentityPrincipal : FederatedPrincipal
    {
        public extern WebIdentityPrincipal(string identityProvider, IDictionary<string, object> conditions = null, string assumeRoleAction = null);
    }

    public class CompositePrincipal : PrincipalBase
    {
        public extern CompositePrincipal(params IPrincipal[] principals);
    }

    public interface IManagedPolicy
    {
        string ManagedPolicyArn { get; }
    }

    public interface IManagedPolicyProps;

    public class ManagedPolicyProps : IManagedPolicyProps
    {
        public string Description { get; set; }
        public string ManagedPolicyName { get; set; }
        public PolicyStatement[] Statements { get; set; }
        public IRole[] Roles { get; set; }
    }

    public class ManagedPolicy : Resource, IManagedPolicy
    {
        public extern ManagedPolicy(Construct scope, string id, IManagedPolicyProps props = null);
        public virtual string ManagedPolicyArn { get; }
        public virtual extern void AddStatements(params PolicyStatement[] statement);
        public static extern IManagedPolicy FromAwsManagedPolicyName(string managedPolicyName);
        public static extern IManagedPolicy FromManagedPolicyArn(Construct scope, string id, string managedPolicyArn);
        public static extern IManagedPolicy FromManagedPolicyName(Construct scope, string id, string managedPolicyName);
    }

    public interface IPolicyProps;

    public class PolicyProps : IPolicyProps
    {
        public string PolicyName { get; set; }
        public PolicyStatement[] Statements { get; set; }
        public PolicyDocument Document { get; set; }
        public IRole[] Roles { get; set; }
    }

    public class Policy : Resource
    {
        public extern Policy(Construct scope, string id, IPolicyProps props = null);
        public virtual extern void AddStatements(params PolicyStatement[] statement);
        public virtual extern void AttachToRole(IRole role);
    }

    public interface IIdentity : IPrincipal, IResource;

    public interface IRole : IIdentity
    {
        string RoleArn { get; }
        string RoleName { get; }
        void AddManagedPolicy(IManagedPolicy policy);
        bool AddToPolicy(PolicyStatement statement);
        void AttachInlinePolicy(Policy policy);
    }

    public interface IRoleProps;

    public class RoleProps : IRoleProps
    {
        public IPrincipal AssumedBy { get; set; }
        public string Description { get; set; }
        public string Path { get; set; }
        public string RoleName { get; set; }
        public IDictionary<string, PolicyDocument> InlinePolicies { get; set; }
        public IManagedPolicy[] ManagedPolicies { get; set; }
        public Duration MaxSessionDuration { get; set; }
        public IManagedPolicy PermissionsBoundary { get; set; }
    }

    public class Role : Resource, IRole
    {
        public extern Role(Construct scope, string id, IRoleProps props);
        public virtual string RoleArn { get; }
        public virtual string RoleName { get; }
        public virtual IPrincipal GrantPrincipal { get; }
        public virtual extern void AddManagedPolicy(IManagedPolicy policy);
        public virtual extern bool AddToPolicy(PolicyStatement statement);
        public virtual extern void AttachInlinePolicy(Policy policy);
        public static extern IRole FromRoleArn(Construct scope, string id, string roleArn, object options = null);
    }

    public class Grant
    {
        public virtual bool Success { get; }
    }
}
