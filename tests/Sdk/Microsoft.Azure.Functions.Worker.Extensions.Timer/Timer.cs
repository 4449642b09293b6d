#nullable enable
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker
{
    public class ScheduleStatus
    {
        public DateTime Last { get; set; }
        public DateTime Next { get; set; }
        public DateTime LastUpdated { get; set; }
    }

    public class TimerInfo
    {
        public ScheduleStatus? ScheduleStatus { get; set; }
        public bool IsPastDue { get; set; }
    }

    public sealed class TimerTriggerAttribute : TriggerBindingAttribute
    {
        public extern TimerTriggerAttribute(string schedule);
        public string Schedule { get; }
        public bool UseMonitor { get; set; }
        public bool RunOnStartup { get; set; }
    }
}
