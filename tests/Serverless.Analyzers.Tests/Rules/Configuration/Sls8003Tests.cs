using Rule = Serverless.Analyzers.Tests.Verifiers.TemplateTest<Serverless.Analyzers.Rules.Configuration.Sls8003SecretInSettings>;

namespace Serverless.Analyzers.Tests.Rules.Configuration;

public class Sls8003Tests
{
    private static string Sam(string variable) =>
        $"""
        Transform: AWS::Serverless-2016-10-31
        Parameters:
          Given:
            Type: String
        Resources:
          PlaceOrder:
            Type: AWS::Serverless::Function
            Properties:
              Handler: bootstrap
              Environment:
                Variables:
                  {variable}
        """;

    [Theory]
    [InlineData("DB_PASSWORD: kR7vT2mQ9xLp # SLS8003")]
    [InlineData("PAYMENT_API_KEY: 9fK2mVx81LqZ7Tb4 # SLS8003")]
    [InlineData("ORDERS: Server=db.shop.internal;User Id=app;Password=kR7vT2mQ9xLp # SLS8003")]
    [InlineData("TOKEN_FOR_BUILD: ghp_kR7vT2mQ9xLpkR7vT2mQ9xLpkR7vT2mQ9xLp # SLS8003")]
    public Task Fires_on_a_secret_in_a_variable(string variable) => Rule.Verify(Sam(variable));

    [Theory]
    [InlineData("DB_PASSWORD: !Ref Given")]
    [InlineData("DB_PASSWORD: '{{resolve:secretsmanager:shop/db:SecretString:password}}'")]
    [InlineData("DB_PASSWORD: !Sub '{{resolve:ssm-secure:/shop/${Given}:1}}'")]
    [InlineData("DB_PASSWORD_SECRET_ARN: arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-a1b2c3")]
    [InlineData("DB_PASSWORD: changeme")]
    [InlineData("DB_PASSWORD: <your password>")]
    [InlineData("DB_PASSWORD: ''")]
    [InlineData("TABLE: kR7vT2mQ9xLp")]
    [InlineData("DB_PASSWORD_LENGTH: 32")]
    public Task Quiet_on_references_names_and_stand_ins(string variable) => Rule.Verify(Sam(variable));

    [Fact]
    public Task Fires_on_the_default_of_a_parameter_once() => Rule.Verify(
        """
        Transform: AWS::Serverless-2016-10-31
        Parameters:
          DbPassword:
            Type: String
            NoEcho: true
            Default: kR7vT2mQ9xLp # SLS8003
        Resources:
          PlaceOrder:
            Type: AWS::Serverless::Function
            Properties:
              Handler: bootstrap
              Environment:
                Variables:
                  DB_PASSWORD: !Ref DbPassword
        """);

    [Fact]
    public Task Fires_in_a_serverless_yml() => Rule.Verify(
        """
        service: shop
        provider:
          name: aws
          environment:
            API_KEY: 9fK2mVx81LqZ7Tb4 # SLS8003
            OTHER_KEY: ${ssm:/shop/key}
        functions:
          place:
            handler: bootstrap
            environment:
              DB_PASSWORD: kR7vT2mQ9xLp # SLS8003
        """,
        path: "/0/serverless.yml");

    [Fact]
    public async Task Fires_in_local_settings() => Assert.Equal(
        ["'Payment:ApiKey' holds a secret in plain text; refer to where it is kept", "'Orders' holds a password in plain text; refer to where it is kept"],
        await Rule.Messages(
            """
            {
              "Values": {
                "AzureWebJobsStorage": "UseDevelopmentStorage=true",
                "Payment:ApiKey": "9fK2mVx81LqZ7Tb4",
                "Vault:ApiKey": "@Microsoft.KeyVault(SecretUri=https://shop.vault.azure.net/secrets/key)",
                "FUNCTIONS_WORKER_RUNTIME": "dotnet-isolated"
              },
              "ConnectionStrings": {
                "Orders": { "ConnectionString": "Server=db.shop.internal;User Id=app;Password=kR7vT2mQ9xLp", "ProviderName": "System.Data.SqlClient" },
                "Local": "Server=localhost;User Id=sa;Password=kR7vT2mQ9xLp"
              }
            }
            """,
            path: "/0/local.settings.json"));
}
