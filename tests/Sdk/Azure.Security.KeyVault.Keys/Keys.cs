using Azure.Core;
using Azure.Security.KeyVault.Keys.Cryptography;

namespace Azure.Security.KeyVault.Keys
{
    public readonly struct KeyType
    {
        public extern KeyType(string value);
        public static KeyType Ec { get; }
        public static KeyType Rsa { get; }
        public static KeyType Oct { get; }
    }

    public class KeyProperties
    {
        public extern KeyProperties(string name);
        public string Name { get; }
        public bool? Enabled { get; set; }
    }

    public class JsonWebKey
    {
        public byte[] K { get; set; }
        public byte[] N { get; set; }
    }

    public class KeyVaultKey
    {
        public Uri Id { get; }
        public string Name { get; }
        public JsonWebKey Key { get; }
        public KeyProperties Properties { get; }
    }

    public class CreateKeyOptions
    {
        public extern CreateKeyOptions();
    }

    public class CreateRsaKeyOptions : CreateKeyOptions
    {
        public extern CreateRsaKeyOptions(string name, bool hardwareProtected = false);
    }

    public class CreateEcKeyOptions : CreateKeyOptions
    {
        public extern CreateEcKeyOptions(string name, bool hardwareProtected = false);
    }

    public class DeleteKeyOperation;

    public class KeyClient
    {
        protected extern KeyClient();
        public extern KeyClient(Uri vaultUri, TokenCredential credential);
        public virtual Uri VaultUri { get; }
        public virtual extern Response<KeyVaultKey> CreateKey(string name, KeyType keyType, CreateKeyOptions keyOptions = null, CancellationToken cancellationToken = default);
        public virtual extern Task<Response<KeyVaultKey>> CreateKeyAsync(string name, KeyType keyType, CreateKeyOptions keyOptions = null, CancellationToken cancellationToken = default);
        public virtual extern Response<KeyVaultKey> CreateRsaKey(CreateRsaKeyOptions rsaKeyOptions, CancellationToken cancellationToken = default);
        public virtual extern Task<Response<KeyVaultKey>> CreateRsaKeyAsync(CreateRsaKeyOptions rsaKeyOptions, CancellationToken cancellationToken = default);
        public virtual extern Response<KeyVaultKey> CreateEcKey(CreateEcKeyOptions ecKeyOptions, CancellationToken cancellationToken = default);
        public virtual extern Task<Response<KeyVaultKey>> CreateEcKeyAsync(CreateEcKeyOptions ecKeyOptions, CancellationToken cancellationToken = default);
        public virtual extern Response<KeyVaultKey> GetKey(string name, string version = null, CancellationToken cancellationToken = default);
        public virtual extern Task<Response<KeyVaultKey>> GetKeyAsync(string name, string version = null, CancellationToken cancellationToken = default);
        public virtual extern Pageable<KeyProperties> GetPropertiesOfKeys(CancellationToken cancellationToken = default);
        public virtual extern AsyncPageable<KeyProperties> GetPropertiesOfKeysAsync(CancellationToken cancellationToken = default);
        public virtual extern Response<KeyVaultKey> ImportKey(string name, JsonWebKey keyMaterial, CancellationToken cancellationToken = default);
        public virtual extern Task<Response<KeyVaultKey>> ImportKeyAsync(string name, JsonWebKey keyMaterial, CancellationToken cancellationToken = default);
        public virtual extern Task<Response<KeyVaultKey>> UpdateKeyPropertiesAsync(KeyProperties properties, IEnumerable<object> keyOperations = null, CancellationToken cancellationToken = default);
        public virtual extern DeleteKeyOperation StartDeleteKey(string name, CancellationToken cancellationToken = default);
        public virtual extern Task<DeleteKeyOperation> StartDeleteKeyAsync(string name, CancellationToken cancellationToken = default);
        public virtual extern Response PurgeDeletedKey(string name, CancellationToken cancellationToken = default);
        public virtual extern Task<Response> PurgeDeletedKeyAsync(string name, CancellationToken cancellationToken = default);
        public virtual extern CryptographyClient GetCryptographyClient(string keyName, string keyVersion = null);
    }
}

namespace Azure.Security.KeyVault.Keys.Cryptography
{
    public readonly struct EncryptionAlgorithm
    {
        public static EncryptionAlgorithm RsaOaep { get; }
        public static EncryptionAlgorithm RsaOaep256 { get; }
    }

    public readonly struct KeyWrapAlgorithm
    {
        public static KeyWrapAlgorithm RsaOaep { get; }
        public static KeyWrapAlgorithm RsaOaep256 { get; }
    }

    public readonly struct SignatureAlgorithm
    {
        public static SignatureAlgorithm RS256 { get; }
        public static SignatureAlgorithm ES256 { get; }
    }

    public class EncryptResult { public byte[] Ciphertext { get; } }

    public class DecryptResult { public byte[] Plaintext { get; } }

    public class WrapResult { public byte[] EncryptedKey { get; } }

    public class UnwrapResult { public byte[] Key { get; } }

    public class SignResult { public byte[] Signature { get; } }

    public class VerifyResult { public bool IsValid { get; } }

    public class CryptographyClient
    {
        protected extern CryptographyClient();
        public extern CryptographyClient(Uri keyId, TokenCredential credential);
        public virtual string KeyId { get; }
        public virtual extern EncryptResult Encrypt(EncryptionAlgorithm algorithm, byte[] plaintext, CancellationToken cancellationToken = default);
        public virtual extern Task<EncryptResult> EncryptAsync(EncryptionAlgorithm algorithm, byte[] plaintext, CancellationToken cancellationToken = default);
        public virtual extern DecryptResult Decrypt(EncryptionAlgorithm algorithm, byte[] ciphertext, CancellationToken cancellationToken = default);
        public virtual extern Task<DecryptResult> DecryptAsync(EncryptionAlgorithm algorithm, byte[] ciphertext, CancellationToken cancellationToken = default);
        public virtual extern WrapResult WrapKey(KeyWrapAlgorithm algorithm, byte[] key, CancellationToken cancellationToken = default);
        public virtual extern Task<WrapResult> WrapKeyAsync(KeyWrapAlgorithm algorithm, byte[] key, CancellationToken cancellationToken = default);
        public virtual extern UnwrapResult UnwrapKey(KeyWrapAlgorithm algorithm, byte[] encryptedKey, CancellationToken cancellationToken = default);
        public virtual extern Task<UnwrapResult> UnwrapKeyAsync(KeyWrapAlgorithm algorithm, byte[] encryptedKey, CancellationToken cancellationToken = default);
        public virtual extern SignResult Sign(SignatureAlgorithm algorithm, byte[] digest, CancellationToken cancellationToken = default);
        public virtual extern Task<SignResult> SignAsync(SignatureAlgorithm algorithm, byte[] digest, CancellationToken cancellationToken = default);
        public virtual extern SignResult SignData(SignatureAlgorithm algorithm, byte[] data, CancellationToken cancellationToken = default);
        public virtual extern Task<SignResult> SignDataAsync(SignatureAlgorithm algorithm, byte[] data, CancellationToken cancellationToken = default);
        public virtual extern VerifyResult Verify(SignatureAlgorithm algorithm, byte[] digest, byte[] signature, CancellationToken cancellationToken = default);
        public virtual extern Task<VerifyResult> VerifyAsync(SignatureAlgorithm algorithm, byte[] digest, byte[] signature, CancellationToken cancellationToken = default);
        public virtual extern VerifyResult VerifyData(SignatureAlgorithm algorithm, byte[] data, byte[] signature, CancellationToken cancellationToken = default);
        public virtual extern Task<VerifyResult> VerifyDataAsync(SignatureAlgorithm algorithm, byte[] data, byte[] signature, CancellationToken cancellationToken = default);
    }
}
