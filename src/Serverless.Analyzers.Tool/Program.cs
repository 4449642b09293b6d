using Serverless.Analyzers.Tool;

return ToolCommand.Run(args);
