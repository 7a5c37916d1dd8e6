using System.CommandLine;
using System.Text;
using Caac.Model.Serialization;

namespace Caac.Tool.Commands;

/// <summary><c>caac schema</c>: the JSON Schema of documents.</summary>
internal static class SchemaCommand
{
    internal static Command Create(ToolConsole console)
    {
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of documents. Exit code: 0; 2 where the call is wrong.");
        command.SetAction(_ => console.Output.Write(Encoding.UTF8.GetBytes(CaacSchema.Text)));
        return command;
    }
}
