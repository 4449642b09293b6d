using System.Collections.ObjectModel;

namespace System.Management.Automation
{
    public class PSObject
    {
        public extern object BaseObject { get; }
    }

    public class ScriptBlock
    {
        internal extern ScriptBlock();
        public static extern ScriptBlock Create(string script);
        public extern Collection<PSObject> Invoke(params object[] args);
    }

    public sealed class PowerShell : IDisposable
    {
        internal extern PowerShell();
        public static extern PowerShell Create();
        public extern PowerShell AddCommand(string cmdlet);
        public extern PowerShell AddParameter(string parameterName, object value);
        public extern PowerShell AddScript(string script);
        public extern PowerShell AddScript(string script, bool useLocalScope);
        public extern void Dispose();
        public extern Collection<PSObject> Invoke();
        public extern Task<PSDataCollection<PSObject>> InvokeAsync();
    }

    public class PSDataCollection<T> : Collection<T>;
}
