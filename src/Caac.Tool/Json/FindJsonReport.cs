using Caac.Model;

namespace Caac.Tool.Json;

/// <summary><c>{"path", "offset", "length", "line", "column", "kind", "value"}</c>, and <c>"target"</c> for a paragraph of something.</summary>
internal sealed class FindJsonReport(JsonOutput output) : IFindReport
{
    private string _path = "";
    private byte[] _value = new byte[256];

    public void Begin(string path) => _path = path;

    public void Add(StreamCitationMatch match)
    {
        int length;
        while (!match.TryFormat(_value, out length))
        {
            Array.Resize(ref _value, 2 * _value.Length);
        }

        var writer = output.BeginObject();
        writer.WriteString("path"u8, _path);
        writer.WriteNumber("offset"u8, match.Start);
        writer.WriteNumber("length"u8, match.Length);
        writer.WriteNumber("line"u8, match.Line);
        writer.WriteNumber("column"u8, match.Column);
        writer.WriteString("kind"u8, KindOf(match.Kind));
        writer.WriteString("value"u8, _value.AsSpan(0, length));
        if (match.TargetStart >= 0)
        {
            writer.WriteNumber("target"u8, match.TargetStart);
        }

        output.EndObject();
    }

    public void Dispose() => output.Dispose();

    private static ReadOnlySpan<byte> KindOf(CitationKind kind) => kind switch
    {
        CitationKind.Document => "document"u8,
        CitationKind.Resolution => "resolution"u8,
        CitationKind.ResolutionWithoutYear => "resolutionWithoutYear"u8,
        _ => "paragraph"u8,
    };
}
