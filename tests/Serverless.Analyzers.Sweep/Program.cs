using Serverless.Analyzers.Sweep;

return await new SweepCommand().Parse(args).InvokeAsync().ConfigureAwait(false);
