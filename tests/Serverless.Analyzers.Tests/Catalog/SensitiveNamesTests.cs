using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Tests.Catalog;

public class SensitiveNamesTests
{
    private const string Secrets =
        """
        password Password userPassword UserPassword sqlPassword smtpPassword newPassword oldPassword currentPassword confirmPassword db_password
        DB_PASSWORD DbPassword dbpassword POSTGRES_PASSWORD passwd pwd adminPwd passphrase passcode passwordText passwordValue passwordString plainPassword
        secret Secret clientSecret ClientSecret client_secret appSecret webhookSecret hmacSecret sharedSecret clientSecretValue secretValue SecretString
        secrets jwtSecret STRIPE_WEBHOOK_SECRET AzureAd:ClientSecret credential credentials userCredentials awsCredentials creds
        apiKey ApiKey APIKey api_key apikey stripeApiKey STRIPE_API_KEY sendGridApiKey x-api-key X-Api-Key x-functions-key accessKey AWS_SECRET_ACCESS_KEY
        secretKey SecretKey privateKey PrivateKey rsaPrivateKey accountKey storageAccountKey masterKey functionKey hostKey signingKey encryptionKey
        jwtSigningKey sharedKey sharedAccessKey subscriptionKey Ocp-Apim-Subscription-Key storageKey encryptionKeyBase64 encryptionKeyBytes apiKeys apiKey2
        token Token accessToken AccessToken access_token refreshToken bearerToken authToken authorizationToken idToken apiToken sessionToken
        AWS_SESSION_TOKEN securityToken X-Amz-Security-Token jwt Jwt jwtToken rawToken newToken userToken sasToken botToken githubToken GITHUB_TOKEN
        slackToken personalAccessToken resetToken passwordResetToken oauthToken tokenValue tokenString accessTokens refreshTokens tokenBytes accesstoken
        connectionString ConnectionString sqlConnectionString connString connStr connectionstring SqlConnectionString dbConnectionString
        APPLICATIONINSIGHTS_CONNECTION_STRING WEBSITE_CONTENTAZUREFILECONNECTIONSTRING
        Authorization authorization authorizationHeader authHeader Proxy-Authorization Cookie cookie Set-Cookie cookies AzureWebJobsStorage
        otp cvv securityCode clientAssertion sas
        """;

    private const string Harmless =
        """
        cancellationToken ct stoppingToken nextToken nextPageToken NextToken pageToken paginationToken continuationToken ContinuationToken syncToken deltaToken
        skipToken changeToken concurrencyToken antiforgeryToken taskToken TaskToken clientRequestToken idempotencyToken resumeToken lockToken startToken endToken
        currentToken templateToken tokenType TokenType tokenEndpoint tokenCount TokenCount tokenUrl tokenExpiry tokenExpiresAt tokenLifetime tokenIssuer
        tokens maxTokens promptTokens totalTokens hasToken isTokenValid tokenProvider tokenHandler tokenCache tokenId tokenName tokenHash
        secretName SecretName secretId SecretId secretArn SecretArn SECRET_ARN secretVersion secretVersionId secretPath secretUri secretManager secretsClient
        secretProvider secretPrefix secretCount secretLength passwordQuestion passwordHint passwordHash PasswordHash passwordSalt passwordLength passwordPolicy
        passwordExpiry passwordField passwordFormat passwordUrl isPasswordValid hasPassword requirePassword forgotPassword hashedPassword encryptedPassword
        maskedPassword redactedToken POSTGRES_PASSWORD_FILE passwordResetUrl passwordAttempts minPasswordLength
        key Key keys cacheKey partitionKey PartitionKey rowKey RowKey primaryKey foreignKey objectKey ObjectKey s3Key blobKey idempotencyKey publicKey
        sortKey routeKey RouteKey keyVaultName keyVaultUri KeyVaultUrl keyId kmsKeyId keyArn keyName apiKeyName apiKeyId accessKeyId AccessKeyId AWS_ACCESS_KEY_ID
        instrumentationKey resourceKey translationKey hotkey dictionaryKey messageKey groupKey secondaryKey hashKey rangeKey lookupKey
        connectionStringName connection connectionId connectionName ConnectionTimeout credentialType credentialId authorizationUrl authorizationLevel cookieName cookiePath
        cookieOptions configKeyApiToken settingNameForPassword nameOfSecret pathToSecret authHeaderName author authorized secretary compass compassion passenger passed pass tokenizer monkey turkey keyboard whiskey
        signature nonce salt seed code status userName name id email orderId body message url Host Port Database Region Path
        """;

    public static TheoryData<string> SecretNames => Split(Secrets);

    public static TheoryData<string> HarmlessNames => Split(Harmless);

    [Theory, MemberData(nameof(SecretNames))]
    public void A_secret_is_known_by_its_name(string name) => Assert.Equal(Sensitivity.Secret, SensitiveNames.Classify(name));

    [Theory, MemberData(nameof(HarmlessNames))]
    public void A_name_that_only_looks_like_a_secret_is_none(string name) => Assert.NotEqual(Sensitivity.Secret, SensitiveNames.Classify(name));

    [Theory]
    [InlineData("email"), InlineData("EmailAddress"), InlineData("customerPhoneNumber"), InlineData("firstName"), InlineData("dateOfBirth"), InlineData("ssn"), InlineData("creditCardNumber")]
    public void Personal_data_is_known_by_its_name(string name) => Assert.Equal(Sensitivity.Personal, SensitiveNames.Classify(name));

    [Theory]
    [InlineData("ConnectionStrings:Db"), InlineData("ConnectionStrings__Orders"), InlineData("SQLCONNSTR_Orders"), InlineData("AzureWebJobsStorage"), InlineData("DB_PASSWORD")]
    [InlineData("Stripe:ApiKey"), InlineData("Authorization"), InlineData("x-functions-key"), InlineData("Jwt:Key")]
    public void A_key_that_holds_a_secret(string key) => Assert.True(SensitiveNames.IsSecretKey(key));

    [Theory]
    [InlineData("PWD"), InlineData("KeyVault:SecretName"), InlineData("Content-Type"), InlineData("TABLE_NAME"), InlineData("TokenEndpoint"), InlineData("x-correlation-id")]
    public void A_key_that_holds_none(string key) => Assert.False(SensitiveNames.IsSecretKey(key));

    [Theory]
    [InlineData("Mask", true), InlineData("RedactPassword", true), InlineData("SanitizeForLog", true), InlineData("HashData", true), InlineData("Encrypt", true), InlineData("Protect", true)]
    [InlineData("Unprotect", false), InlineData("Decrypt", false), InlineData("GetPassword", false), InlineData("Trim", false)]
    public void A_redactor_is_known_by_its_verb(string method, bool expected) => Assert.Equal(expected, SensitiveNames.IsRedactor(method));

    private static TheoryData<string> Split(string names)
    {
        var data = new TheoryData<string>();
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
        {
            data.Add(name);
        }

        return data;
    }

    [Theory]
    [InlineData("ValidateToken", true)]
    [InlineData("AuthenticateAsync", true)]
    [InlineData("EnsureAccess", true)]
    [InlineData("GetToken", false)]
    [InlineData("ValidateOrder", false)]
    public void A_method_says_whether_it_checks_the_caller(string name, bool checks) => Assert.Equal(checks, SensitiveNames.ChecksCaller(name));

    [Theory]
    [InlineData("AuthorizeAttribute", true)]
    [InlineData("RequireRoleAttribute", true)]
    [InlineData("AllowAnonymousAttribute", false)]
    [InlineData("SkipAuthorizationAttribute", false)]
    [InlineData("DescriptionAttribute", false)]
    public void An_attribute_says_whether_it_demands_authentication(string name, bool demands) => Assert.Equal(demands, SensitiveNames.DemandsAuth(name));
}
