namespace Amazon.XRay.Recorder.Handlers.AwsSdk
{
    public static class AWSSDKHandler
    {
        public static extern void RegisterXRayForAllServices();
        public static extern void RegisterXRay<T>();
    }
}
