namespace Serverless.Analyzers.Catalog;

/// <summary>What a name says about the value it stands for.</summary>
internal enum Sensitivity
{
    /// <summary>Nothing that is worth protecting.</summary>
    None,

    /// <summary>A credential: password, key, token, connection string.</summary>
    Secret,

    /// <summary>Personal data: e-mail, phone, address, identity numbers.</summary>
    Personal,
}

/// <summary>
/// Judges identifiers by their head noun: <c>clientSecret</c> is a secret, <c>secretName</c> is a name. The only place
/// that decides anything from a name.
/// </summary>
internal static class SensitiveNames
{
    // Each phrase is matched against the last words of a name, in lower case.
    private static readonly HashSet<string> s_secretHeads = new(StringComparer.Ordinal)
    {
        "password", "passwd", "pwd", "passphrase", "passcode", "secret", "secrets", "credential", "credentials",
        "api key", "apikey", "access key", "accesskey", "account key", "private key", "secret key", "master key", "function key",
        "host key", "signing key", "encryption key", "shared key", "subscription key", "license key", "sas key", "storage key", "functions key",
        "primary key secret", "access token", "refresh token", "bearer token", "auth token", "authorization token", "id token",
        "api token", "session token", "security token", "jwt", "jwt token", "sas", "sas token", "bot token", "github token", "user token",
        "client assertion", "connection string", "connectionstring", "conn string", "conn str", "otp", "pin code", "cvv", "cvc",
        "security code", "webhook secret", "private pem", "authorization header", "token", "x functions key", "x api key", "auth header",
    };

    private static readonly HashSet<string> s_personalHeads = new(StringComparer.Ordinal)
    {
        "email", "e mail", "email address", "mail address", "phone", "phone number", "telephone", "telephone number", "mobile", "mobile number",
        "first name", "last name", "full name", "surname", "family name", "given name", "maiden name", "birth date", "date of birth", "birthday", "dob",
        "ssn", "social security number", "national id", "national insurance number", "passport number", "tax id", "iban",
        "credit card", "credit card number", "card number", "pan", "home address", "street address", "postal address", "billing address",
        "shipping address", "driver license", "license plate", "ip address",
    };

    // A "token" that grants nothing, and a noun phrase that only looks like a credential.
    private static readonly HashSet<string> s_harmless = new(StringComparer.Ordinal)
    {
        "cancellation token", "stopping token", "continuation token", "page token", "next token", "next page token", "pagination token", "sync token",
        "delta token", "skip token", "change token", "concurrency token", "verification token", "antiforgery token", "syntax token", "json token",
        "resume token", "lock token", "task token", "callback token", "client request token", "idempotency token", "reset token count", "shutdown token",
        "abort token", "request aborted token", "timeout token", "linked token", "ct token", "token token", "tracking token", "metadata token",
        "start token", "end token", "current token", "previous token", "parsed token", "line token", "placeholder token", "format token", "template token",
        "stop token", "cancel token", "j token", "snapshot token", "delegation token type", "partition token", "default token",
    };

    // Value words that may stand behind the head noun without changing what the value is.
    private static readonly HashSet<string> s_trailing = new(StringComparer.Ordinal) { "value", "string", "text", "plain", "plaintext", "raw", "bytes", "data", "base64" };

    /// <summary>What <paramref name="identifier"/> (a parameter, local, field, property, header or configuration key) names.</summary>
    public static Sensitivity Classify(string identifier)
    {
        var words = Words(identifier);
        while (words.Count > 1 && (s_trailing.Contains(words[^1]) || IsNumber(words[^1])) && !EndsWith(words, s_secretHeads))
        {
            words.RemoveAt(words.Count - 1);
        }

        if (EndsWith(words, s_harmless))
        {
            return Sensitivity.None;
        }

        return EndsWith(words, s_secretHeads) ? Sensitivity.Secret
            : EndsWith(words, s_personalHeads) ? Sensitivity.Personal
            : Sensitivity.None;
    }

    /// <summary>Whether <paramref name="identifier"/> names a secret.</summary>
    public static bool IsSecret(string identifier) => Classify(identifier) == Sensitivity.Secret;

    private static bool EndsWith(List<string> words, HashSet<string> phrases)
    {
        var phrase = "";
        for (var i = words.Count - 1; i >= 0 && i >= words.Count - 4; i--)
        {
            phrase = phrase.Length == 0 ? words[i] : words[i] + " " + phrase;
            if (phrases.Contains(phrase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(string word) => word.All(char.IsDigit);

    /// <summary>The words of an identifier, in lower case: <c>myAPIKey_2</c> is my, api, key, 2.</summary>
    internal static List<string> Words(string identifier)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= identifier.Length; i++)
        {
            if (i == identifier.Length || !char.IsLetterOrDigit(identifier[i]))
            {
                Add(i);
                start = i + 1;
            }
            else if (i > start && StartsWord(identifier, i))
            {
                Add(i);
                start = i;
            }
        }

        return words;

        void Add(int end)
        {
            if (end > start)
            {
                words.Add(identifier.Substring(start, end - start).ToLowerInvariant());
            }
        }
    }

    private static bool StartsWord(string name, int i) =>
        (char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
        || (char.IsDigit(name[i]) != char.IsDigit(name[i - 1]) && !IsPartOfBase64(name, i));

    private static bool IsPartOfBase64(string name, int i) =>
        i >= 4 && string.Compare(name, i - 4, "base64", 0, 6, StringComparison.OrdinalIgnoreCase) == 0;
}
