using System.Text.Json;
using Caac.Model.Serialization;

namespace Caac.Model.Reading.Origins;

/// <summary>
/// Holds a result to its provenance: each scalar of the JSON and each item of a list has places; what they hold, read as that kind of
/// value, is the value, or else the value is marked as inferred.
/// </summary>
internal sealed class OriginCheck
{
    private readonly string _text;
    private readonly DocumentReadResult _result;
    private readonly List<string> _faults = [];

    private OriginCheck(string text, DocumentReadResult result)
    {
        _text = text;
        _result = result;
    }

    /// <summary>What does not hold, each fault on a line.</summary>
    internal static IReadOnlyList<string> FaultsOf(string text, DocumentReadResult result)
    {
        var check = new OriginCheck(text, result);
        using var json = JsonDocument.Parse(CaacJson.Write(result.Document));
        check.Walk("$", json.RootElement);
        return check._faults;
    }

    private void Walk(string path, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Walk($"{path}.{member.Name}", member.Value);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    var itemPath = $"{path}[{index++}]";
                    if (item.ValueKind == JsonValueKind.Object)
                    {
                        OriginOf(itemPath);
                    }

                    Walk(itemPath, item);
                }

                break;
            default:
                CheckScalar(path, element.ToString());
                break;
        }
    }

    private void CheckScalar(string path, string value)
    {
        if (OriginOf(path) is not { IsInferred: false } origin)
        {
            return;
        }

        var member = path[(path.LastIndexOf('.') + 1)..].Split('[')[0];
        if (!PrintedValue.Is(member, value, _text, origin.Spans))
        {
            _faults.Add($"{path} is \"{Start(value)}\", but at {string.Join(", ", origin.Spans)} stands \"{Start(PrintedText.At(_text, origin.Spans))}\"");
        }
    }

    private static string Start(string text) => text.Length <= 200 ? text : $"{text.AsSpan(0, 200)}…";

    private SourceValue? OriginOf(string path)
    {
        var origin = _result.Provenance.Find(path);
        if (origin is null or { Spans.Count: 0 })
        {
            _faults.Add($"{path} has no place");
            return null;
        }

        if (origin.Spans.Any(span => span.Start < 0 || span.Length < 0 || span.End > _text.Length))
        {
            _faults.Add($"{path} stands outside the text");
            return null;
        }

        return origin;
    }
}
