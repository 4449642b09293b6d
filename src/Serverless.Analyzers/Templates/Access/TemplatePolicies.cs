using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Templates.Stacks;

namespace Serverless.Analyzers.Templates.Access;

/// <summary>A statement of a policy in a template that allows something.</summary>
/// <param name="Statement">What it allows, as far as its texts are known.</param>
/// <param name="Places">Where each of its texts is written.</param>
/// <param name="AnyPrincipal">Where it names everyone as the one who may; null where it does not.</param>
/// <param name="Owner">The resource that holds it; null in a serverless.yml.</param>
internal sealed record TemplateStatement(IamStatement Statement, IReadOnlyDictionary<string, TemplateNode> Places, TemplateNode? AnyPrincipal, StackResource? Owner);

/// <summary>A managed policy that a template gives to a role or function.</summary>
/// <param name="Node">Where it is named.</param>
/// <param name="Policy">Its name or ARN.</param>
/// <param name="Receiver">The logical ID of what gets it.</param>
internal sealed record TemplateManagedPolicy(TemplateNode Node, string Policy, string Receiver);

/// <summary>The policies in a template: of functions, roles, users and resources.</summary>
internal static class TemplatePolicies
{
    private static readonly string[] s_documents = ["PolicyDocument", "KeyPolicy", "ResourcePolicy", "AssumeRolePolicyDocument"];

    /// <summary>The statements that allow something, in the order of the template.</summary>
    public static IEnumerable<TemplateStatement> StatementsOf(Template template)
    {
        // The policy of a VPC endpoint lets nobody in; it only narrows who may go out.
        foreach (var resource in template.Stack.Resources.Where(resource => resource.Type != "AWS::EC2::VPCEndpoint"))
        {
            var documents = s_documents.Select(name => resource.At(name))
                .Concat(resource.At("Policies").Items.Select(policy => policy.At("PolicyDocument")))
                .Concat(IsSam(resource) ? resource.At("Policies").Items : [])
                .Concat(resource.Type == "AWS::Events::EventBusPolicy" ? [resource.At()] : []);
            foreach (var statement in documents.SelectMany(document => document.At("Statement").Items).Select(statement => Read(statement, resource)).OfType<TemplateStatement>())
            {
                yield return statement;
            }
        }

        foreach (var statement in FrameworkRoles(template, "statements", "iamRoleStatements").SelectMany(statements => statements.Items).Select(statement => Read(statement, null)).OfType<TemplateStatement>())
        {
            yield return statement;
        }
    }

    /// <summary>The managed policies that are given, in the order of the template; those that Lambda Annotations writes excepted.</summary>
    public static IEnumerable<TemplateManagedPolicy> ManagedOf(Template template)
    {
        foreach (var resource in template.Stack.Resources)
        {
            var given = IsSam(resource) ? resource.IsGenerated ? [] : resource.At("Policies").Items : resource.At("ManagedPolicyArns").Items;
            foreach (var policy in given)
            {
                if (policy is { Text: { } text, Node: { } node })
                {
                    yield return new(node, text, resource.Id);
                }
            }
        }

        foreach (var policy in FrameworkRoles(template, "managedPolicies", "iamManagedPolicies").SelectMany(policies => policies.Items))
        {
            if (policy is { Text: { } text, Node: { } node })
            {
                yield return new(node, text, "provider");
            }
        }
    }

    private static bool IsSam(StackResource resource) => resource.Type is StackTypes.ServerlessFunction or StackTypes.ServerlessStateMachine;

    private static IEnumerable<TemplateValue> FrameworkRoles(Template template, string inRole, string inProvider) =>
        template.Kind != TemplateKind.ServerlessFramework ? [] :
        [
            template.Stack.Value(template.Root.At("provider", "iam", "role", inRole)),
            template.Stack.Value(template.Root.At("provider", inProvider)),
            .. TemplateContent.FunctionsOf(template).Select(function => template.Stack.Value(function.Node[inProvider])),
        ];

    private static TemplateStatement? Read(TemplateValue statement, StackResource? owner)
    {
        if (!statement.At("Effect").Is("Allow"))
        {
            return null;
        }

        var places = new Dictionary<string, TemplateNode>(StringComparer.Ordinal);
        var (actions, resources) = (Texts(statement.At("Action"), places), Texts(statement.At("Resource"), places));
        var principal = statement.At("Principal");
        return new(new IamStatement(actions, resources, !principal.IsAbsent, !statement.At("Condition").IsAbsent), places, Anyone(principal), owner);
    }

    private static TemplateNode? Anyone(TemplateValue principal) =>
        principal.Is("*") ? principal.Node : principal.At("AWS").Items.FirstOrDefault(who => who.Is("*"))?.Node;

    private static List<string> Texts(TemplateValue values, Dictionary<string, TemplateNode> places)
    {
        var texts = new List<string>();
        foreach (var value in values.Items)
        {
            if (value is { Text: { } text, Node: { } node })
            {
                texts.Add(text);
                if (!places.ContainsKey(text))
                {
                    places.Add(text, node);
                }
            }
        }

        return texts;
    }
}
