using Caac.Tool;

using var console = ToolConsole.OfProcess();
return CommandLine.Run(args, console);
