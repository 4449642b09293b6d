namespace DurableTask.Core
{
    public enum OrchestrationStatus { Running, Completed, ContinuedAsNew, Failed, Canceled, Terminated, Pending, Suspended }
}
