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
    // Phrases are matched against the last words of a name, in lower case.
    private static readonly HashSet<string> s_secretHeads = Phrases(
        "password, passwords, passwd, pwd, passphrase, passcode, pass phrase, secret, secrets, credential, credentials, creds, "
        + "apikey, accesskey, secretkey, privatekey, connectionstring, connectionstrings, connection string, connection strings, conn string, conn str, connstr, connstring, "
        + "jwt, sas, otp, cvv, cvc, pin code, pin number, card pin, security code, private pem, client assertion, authorization, authorization header, "
        + "auth header, cookie, cookies, cookie header, set cookie, azure web jobs storage, azurewebjobsstorage, authtoken, accesstoken, refreshtoken, idtoken, sastoken, one time code");

    // A 'key' is a secret only with one of these before it: primary, foreign, cache, partition and row keys are not.
    private static readonly HashSet<string> s_secretKeys = Phrases(
        "api, access, account, private, secret, master, function, functions, host, signing, encryption, decryption, shared, shared access, subscription, sas, "
        + "storage, storage account, admin, auth, authentication, authorization, jwt, hmac, aes, symmetric, ssh, webhook, cosmos, cosmos db, system, app, service bus, license");

    // A 'token' is a secret alone or with one of these before it: page, change, task and cancellation tokens are not.
    private static readonly HashSet<string> s_secretTokens = Phrases(
        "access, refresh, bearer, auth, authentication, authorization, id, identity, api, session, security, jwt, sas, bot, git hub, github, slack, user, admin, client, "
        + "service, app, application, oauth, o auth, oauth2, o auth2, aad, entra, graph, azure, aws, my, the, new, old, raw, valid, fresh, cached, reset, password reset, personal access, "
        + "private, secret, login, delegated, impersonation, web, web hook, webhook, portal, tenant, x auth, x access, x amz security, sso, saml, oidc, account, deploy, publish, "
        + "shared access, device access, header, authorization header, decoded, decrypted");

    private static readonly HashSet<string> s_personalHeads = Phrases(
        "email, e mail, email address, mail address, phone, phone number, telephone, telephone number, mobile, mobile number, "
        + "first name, last name, full name, surname, family name, given name, maiden name, birth date, date of birth, birthday, dob, "
        + "ssn, social security number, national id, national insurance number, passport number, tax id, iban, "
        + "credit card, credit card number, card number, pan, home address, street address, postal address, billing address, "
        + "shipping address, driver license, license plate, ip address");

    // A name that starts like this is a question or an action, or says that the value discloses nothing any more.
    private static readonly HashSet<string> s_harmlessStarts = Phrases(
        "is, has, have, had, should, can, could, must, needs, need, require, requires, required, use, uses, allow, allows, enable, enabled, disable, disabled, "
        + "missing, no, without, show, hide, forgot, forgotten, validate, verify, check, change, "
        + "hashed, hash, encrypted, masked, redacted, obfuscated, sanitized, sanitised, scrubbed, protected, encoded hash, dummy, sample, fake, placeholder, example, number of, count of, name of, path to, config key, configuration key, setting key, setting name, max, min, length of");

    // Value words that may stand behind the head noun without changing what the value is.
    private static readonly HashSet<string> s_trailing = Phrases("value, string, text, plain, plaintext, raw, bytes, data, base64, base, str, input, header");

    private static readonly HashSet<string> s_mentions = Phrases("password, secret, token, key, credential, credentials");

    // Method names that say what becomes of the argument.
    private static readonly HashSet<string> s_redactingVerbs = Phrases(
        "redact, redacted, mask, masked, sanitize, sanitise, obfuscate, scrub, anonymize, anonymise, pseudonymize, pseudonymise, censor, hash, hashed, hmac, encrypt, protect");

    /// <summary>What <paramref name="identifier"/> (a parameter, local, field, property, header or configuration key) names.</summary>
    public static Sensitivity Classify(string identifier)
    {
        var words = Words(identifier);
        while (words.Count > 1 && (s_trailing.Contains(words[^1]) || IsNumber(words[^1])) && !IsSecret(words))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count == 0 || StartsWith(words, s_harmlessStarts) ? Sensitivity.None
            : IsSecret(words) ? Sensitivity.Secret
            : EndsWith(words, words.Count, s_personalHeads) ? Sensitivity.Personal
            : Sensitivity.None;
    }

    /// <summary>Whether <paramref name="identifier"/> names a secret.</summary>
    public static bool IsSecret(string identifier) => Classify(identifier) == Sensitivity.Secret;

    /// <summary>Whether a configuration key, environment variable or header of that name holds a secret.</summary>
    public static bool IsSecretKey(string key)
    {
        var name = key.Trim();
        foreach (var section in s_connectionSections)
        {
            if (name.StartsWith(section, StringComparison.OrdinalIgnoreCase) && name.Length > section.Length)
            {
                return true;
            }
        }

        // PWD is the working directory.
        return IsSecret(name) && !name.Equals("PWD", StringComparison.OrdinalIgnoreCase) && !name.Equals("OLDPWD", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a name mentions a secret and yet names something else: <c>nextToken</c>, <c>SecretName</c>, <c>passwordHash</c>.</summary>
    public static bool IsLookalike(string identifier) =>
        Classify(identifier) == Sensitivity.None && Words(identifier) is { Count: > 1 } words && words.Any(s_mentions.Contains);

    /// <summary>Whether a method of that name hands back its argument in a form that no longer discloses it.</summary>
    public static bool IsRedactor(string method) => Words(method).Any(s_redactingVerbs.Contains);

    /// <summary>Whether an attribute of that name asks for authentication, instead of waiving it.</summary>
    public static bool DemandsAuth(string attribute) => Words(attribute) is var words && words.Any(s_demands.Contains) && !words.Any(s_waivers.Contains);

    /// <summary>Whether a method of that name says that it checks who calls: <c>ValidateToken</c>, <c>AuthenticateAsync</c>.</summary>
    public static bool ChecksCaller(string method) =>
        Words(method) is var words && (words.Any(s_callerVerbs.Contains) || (words.Count > 1 && s_checkVerbs.Contains(words[0]) && words.Skip(1).Any(s_callerNouns.Contains)));

    /// <summary>Whether a method of that name says that it takes what has expired: <c>GetPrincipalFromExpiredToken</c>, <c>RefreshAsync</c>.</summary>
    public static bool IsForExpired(string method) => Words(method).Any(s_expired.Contains);

    private static readonly HashSet<string> s_expired = Phrases("expired, refresh, renew, revoke");

    private static readonly HashSet<string> s_callerVerbs = Phrases("authenticate, authorize, authorise");

    private static readonly HashSet<string> s_checkVerbs = Phrases("validate, verify, check, ensure, require, demand");

    private static readonly HashSet<string> s_callerNouns = Phrases("token, jwt, bearer, auth, authorization, authentication, caller, principal, signature, hmac, credential, credentials, access, permission, permissions, claims");

    private static readonly HashSet<string> s_demands = Phrases(
        "auth, authorize, authorise, authorized, authorised, authorization, authorisation, authenticate, authenticated, authentication, "
        + "require, requires, required, role, roles, scope, scopes, permission, permissions, policy, protect, protected, secure, secured");

    private static readonly HashSet<string> s_waivers = Phrases("allow, anonymous, public, open, skip, bypass, ignore, exempt, disable, without, no, not, un, optional");

    private static readonly string[] s_connectionSections =
        ["ConnectionStrings:", "ConnectionStrings__", "SQLCONNSTR_", "SQLAZURECONNSTR_", "MYSQLCONNSTR_", "POSTGRESQLCONNSTR_", "CUSTOMCONNSTR_"];

    // Names in one case run their words together.
    private static readonly string[] s_gluedHeads = ["password", "connectionstring", "apikey", "accesstoken", "clientsecret", "secretkey"];

    private static bool IsSecret(List<string> words)
    {
        var last = words[^1];
        return last switch
        {
            "key" or "keys" => EndsWith(words, words.Count - 1, s_secretKeys),
            "token" => words.Count == 1 || EndsWith(words, words.Count - 1, s_secretTokens),
            "tokens" => EndsWith(words, words.Count - 1, s_secretTokens),
            _ => EndsWith(words, words.Count, s_secretHeads) || s_gluedHeads.Any(head => last.Length > head.Length && last.EndsWith(head, StringComparison.Ordinal)),
        };
    }

    private static HashSet<string> Phrases(string list) => new(list.Split([", "], StringSplitOptions.None), StringComparer.Ordinal);

    private static bool EndsWith(List<string> words, int count, HashSet<string> phrases)
    {
        var phrase = "";
        for (var i = count - 1; i >= 0 && i >= count - 4; i--)
        {
            phrase = phrase.Length == 0 ? words[i] : words[i] + " " + phrase;
            if (phrases.Contains(phrase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(List<string> words, HashSet<string> phrases) =>
        words.Count > 1 && (phrases.Contains(words[0]) || phrases.Contains(words[0] + " " + words[1]));

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
