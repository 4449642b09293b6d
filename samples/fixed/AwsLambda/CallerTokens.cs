using System.Security.Cryptography;
using System.Text;

namespace Orders;

/// <summary>Decides whether a caller's token was signed with the shop's key.</summary>
public class CallerTokens(byte[] key)
{
    /// <summary>A token is a customer's name, a dot and the name's signature.</summary>
    public bool IsValid(string header)
    {
        var parts = header.Split('.');
        if (parts.Length != 2)
        {
            return false;
        }

        var expected = Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(parts[0])));
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(parts[1]));
    }
}
