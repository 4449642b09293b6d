namespace Stripe
{
    public class Event
    {
        public string Id { get; set; }
        public string Type { get; set; }
    }

    public static class EventUtility
    {
        public static extern Event ConstructEvent(string json, string stripeSignatureHeader, string secret, long tolerance = 300, bool throwOnApiVersionMismatch = true);
        public static extern void ValidateSignature(string json, string stripeSignatureHeader, string secret, long tolerance = 300);
    }
}
