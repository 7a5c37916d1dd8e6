using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Caac.Tool.Json;

/// <summary>JSON on standard output: one object, an array where several were asked for, or one object a line.</summary>
internal sealed class JsonOutput : IDisposable
{
    private readonly ToolConsole _console;
    private readonly bool _isArray;
    private readonly Utf8JsonWriter _writer;

    // A writer on the stream itself would flush that too, once a line.
    private readonly ArrayBufferWriter<byte> _text = new();

    internal JsonOutput(ToolConsole console, OutputFormat format, bool isSeveral)
    {
        _console = console;
        _isArray = isSeveral && format != OutputFormat.Jsonl;
        _writer = new Utf8JsonWriter(_text, new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = format != OutputFormat.Jsonl,
            NewLine = "\n",
        });
        if (_isArray)
        {
            _writer.WriteStartArray();
        }
    }

    /// <summary>Writes one object.</summary>
    /// <param name="members">What writes its members.</param>
    internal void WriteObject(Action<Utf8JsonWriter> members)
    {
        members(BeginObject());
        EndObject();
    }

    /// <summary>Starts an object whose members no delegate can write.</summary>
    internal Utf8JsonWriter BeginObject()
    {
        _writer.WriteStartObject();
        return _writer;
    }

    internal void EndObject()
    {
        _writer.WriteEndObject();
        if (_isArray)
        {
            MoveText();
        }
        else
        {
            EndText();
            _writer.Reset();
        }
    }

    public void Dispose()
    {
        if (_isArray)
        {
            _writer.WriteEndArray();
            EndText();
        }

        _writer.Dispose();
    }

    private void EndText()
    {
        MoveText();
        _console.Output.WriteByte((byte)'\n');
        _console.FlushIfAwaited();
    }

    private void MoveText()
    {
        _writer.Flush();
        _console.Output.Write(_text.WrittenSpan);
        _text.ResetWrittenCount();
    }
}
