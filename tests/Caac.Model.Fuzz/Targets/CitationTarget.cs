using System.Text;

namespace Caac.Model.Fuzz.Targets;

/// <summary>Finds the citations of the input in both encodings and as a stream, and compares them.</summary>
internal static class CitationTarget
{
    internal static void Run(byte[] utf8Text)
    {
        var text = Encoding.UTF8.GetString(utf8Text);
        var bytes = Encoding.UTF8.GetBytes(text);
        var fromBytes = new List<Found>();
        var end = 0;
        foreach (var match in CitationFinder.Enumerate(bytes))
        {
            Finding.Unless(match.Start >= end && match.Length > 0 && match.End <= bytes.Length, "Matches are in order and do not overlap.");
            Finding.Unless(match.TargetStart < bytes.Length, "A target is in the text.");
            end = match.End;
            fromBytes.Add(new(match.Kind, match.Start, match.Length, match.ToString(), match.TargetStart));
            Check(match);
        }

        var fromText = new List<Found>();
        foreach (var match in CitationFinder.Enumerate(text))
        {
            fromText.Add(new(match.Kind, BytesBefore(text, match.Start), BytesBefore(text, match.End) - BytesBefore(text, match.Start), match.ToString(), BytesBefore(text, match.TargetStart)));
        }

        Finding.Unless(fromBytes.SequenceEqual(fromText), "Both encodings give the same.");

        var fromStream = new List<Found>();
        foreach (var match in CitationFinder.Enumerate(new MemoryStream(bytes)))
        {
            fromStream.Add(new(match.Kind, match.Start, match.Length, match.ToString(), match.TargetStart));
        }

        Finding.Unless(fromBytes.SequenceEqual(fromStream), "A stream gives the same.");

        // Bytes that are no text are only passed over.
        foreach (var match in CitationFinder.Enumerate(utf8Text))
        {
            Check(match);
        }
    }

    private static void Check(CitationMatch<byte> match)
    {
        Span<byte> written = stackalloc byte[16];
        var value = match.ToString();
        Finding.Unless(value.Length > 0, "A match says something.");
        Finding.Unless(!match.TryFormat(written, out var length) || Encoding.UTF8.GetString(written[..length]) == value, "Both ways of writing agree.");
        if (match.TryGetSymbol(out var symbol))
        {
            Finding.Unless(DocumentSymbol.TryParse(symbol.ToString(), out var again) && again == symbol, "What was found reads back.");
        }
    }

    private static int BytesBefore(string text, int index) => index < 0 ? index : Encoding.UTF8.GetByteCount(text.AsSpan(0, index));

    private sealed record Found(CitationKind Kind, long Start, long Length, string Value, long Target);
}
