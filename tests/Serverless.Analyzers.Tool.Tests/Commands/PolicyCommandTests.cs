using System.Text.Json;

namespace Serverless.Analyzers.Tool.Tests.Commands;

public sealed class PolicyCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private static Log Orders => new Log()
        .Access("PlaceOrder", "DynamoDB table", "ORDERS_TABLE", "dynamodb:PutItem", kind: "Environment")
        .Access("PlaceOrder", "SQS queue", "Warehouse", "sqs:SendMessage", kind: "Template")
        .Access("PlaceOrder", "S3 bucket", "receipts", "s3:PutObject")
        .Access("Audit", "KMS key", "alias/audit", "kms:Decrypt");

    [Fact]
    public void A_lambda_function_gets_a_policy_document()
    {
        var functions = Json(Run.Tool("policy", Write(Orders)).Output).GetProperty("functions");

        var policy = functions.EnumerateArray().Single(function => function.GetProperty("function").GetString() == "PlaceOrder").GetProperty("policy");
        Assert.Equal("2012-10-17", policy.GetProperty("Version").GetString());
        Assert.Equal(
            ["Allow dynamodb:PutItem arn:aws:dynamodb:*:*:table/${ORDERS_TABLE}", "Allow s3:PutObject arn:aws:s3:::receipts/*", "Allow sqs:SendMessage arn:aws:sqs:*:*:${Warehouse}"],
            policy.GetProperty("Statement").EnumerateArray().Select(statement => $"{statement.GetProperty("Effect")} {statement.GetProperty("Action")[0]} {statement.GetProperty("Resource")[0]}"));
        Assert.Equal(
            "alias/audit",
            functions[0].GetProperty("policy").GetProperty("Statement")[0].GetProperty("Condition").GetProperty("ForAnyValue:StringEquals").GetProperty("kms:ResourceAliases").GetString());
    }

    [Fact]
    public void An_azure_function_gets_role_assignments()
    {
        var function = Json(Run.Tool("policy", Write(new Log().Access("Place", "Blob container", "invoices", "Storage Blob Data Contributor"))).Output).GetProperty("functions")[0];

        var role = Assert.Single(function.GetProperty("roleAssignments").EnumerateArray());
        Assert.Equal("Storage Blob Data Contributor on Blob container invoices", $"{role.GetProperty("role")} on {role.GetProperty("store")} {role.GetProperty("scope")}");
        Assert.False(function.TryGetProperty("policy", out _));
    }

    [Fact]
    public void A_template_gets_its_own_region_account_resources_and_parameters()
    {
        var output = _folder["policies.yaml"];

        Assert.Equal((0, "", ""), Run.Tool("policy", Write(Orders), "--format", "sam", "-o", output));
        Assert.Equal(
            """
            Parameters:
              OrdersTable:
                Type: String
                Description: Name of the DynamoDB table that ORDERS_TABLE holds
            Resources:
              Audit:
                Type: AWS::Serverless::Function
                Properties:
                  Policies:
                    - Statement:
                        - Effect: Allow
                          Action:
                            - kms:Decrypt
                          Resource:
                            - !Sub arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/*
                          Condition:
                            ForAnyValue:StringEquals:
                              kms:ResourceAliases: alias/audit
              # DynamoDB table: its name is in the environment variable ORDERS_TABLE
              # SQS queue: the template declares it as Warehouse
              PlaceOrder:
                Type: AWS::Serverless::Function
                Properties:
                  Policies:
                    - Statement:
                        - Effect: Allow
                          Action:
                            - dynamodb:PutItem
                          Resource:
                            - !Sub arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${OrdersTable}
                        - Effect: Allow
                          Action:
                            - s3:PutObject
                          Resource:
                            - !Sub arn:${AWS::Partition}:s3:::receipts/*
                        - Effect: Allow
                          Action:
                            - sqs:SendMessage
                          Resource:
                            - !Sub arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Warehouse.QueueName}

            """,
            File.ReadAllText(output),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Functions_of_one_name_get_names_of_their_own_in_a_template()
    {
        _folder.Write("logs/Shop.sarif", new Log().Access("Place", "S3 bucket", "a", "s3:GetObject").Text());
        _folder.Write("logs/Stock.sarif", new Log().Access("Place", "S3 bucket", "b", "s3:GetObject").Text());

        var (_, output, _) = Run.Tool("policy", _folder["logs"], "--format", "sam");

        Assert.Contains("  ShopShopPlace:", output, StringComparison.Ordinal);
        Assert.Contains("  StockShopPlace:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Logs_without_facts_are_an_error()
    {
        var (exitCode, output, error) = Run.Tool("policy", Write(new Log().Result("SLS1001", "warning", "static")));

        Assert.Equal((ToolCommand.BadInput, ""), (exitCode, output));
        Assert.Contains("-p:ServerlessReport=true", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_for_no_lambda_function_is_an_error_and_no_file()
    {
        var log = Write(new Log().Access("Place", "Blob container", "invoices", "Storage Blob Data Reader"));

        Assert.Equal(ToolCommand.BadInput, Run.Tool("policy", log, "--format", "sam", "-o", _folder["policies.yaml"]).ExitCode);
        Assert.Equal(["Shop.sarif"], _folder.Files);
    }

    [Fact]
    public void An_unknown_format_is_an_error() => Assert.NotEqual(0, Run.Tool("policy", Write(Orders), "--format", "xml").ExitCode);

    public void Dispose() => _folder.Dispose();

    private string Write(Log log) => _folder.Write("Shop.sarif", log.Text());

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
