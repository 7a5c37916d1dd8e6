namespace Caac.Model.Reading.Requests;

/// <summary>What a reader took from one request by hand; <c>tests/Corpus/requests/README.md</c> tells the form.</summary>
internal sealed class HandKey
{
    private const string Folder = "requests";

    private readonly List<(string Name, string[] Parts)> _lines = [];

    internal required string Label { get; init; }

    /// <summary>Situation and addressee of the letter, where the request is invented.</summary>
    internal (string Situation, string Addressee)? Letter { get; private set; }

    internal string? Text { get; private set; }

    internal static IReadOnlyList<HandKey> ReadAll(string name)
    {
        var keys = new List<HandKey>();
        (string, string)? letter = null;
        foreach (var line in File.ReadLines(Path.Combine(Corpus.Folder, Folder, name + ".keys")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            // Nested items stand on lines of their own.
            if (line[0] == '(')
            {
                keys[^1].Text += "\n\n" + line;
                continue;
            }

            var (member, parts) = Split(line);
            switch (member)
            {
                case "letter":
                    letter = (parts[0], parts[1]);
                    break;
                case "request":
                    keys.Add(new() { Label = parts[0], Letter = letter });
                    break;
                case "text":
                    keys[^1].Text = parts[0];
                    break;
                default:
                    keys[^1]._lines.Add((member, parts));
                    break;
            }
        }

        return keys;
    }

    /// <summary>The values of a line, each as its parts.</summary>
    internal IEnumerable<string[]> Of(string name) => _lines.Where(line => line.Name == name).Select(line => line.Parts);

    private static (string Name, string[] Parts) Split(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return (line[..colon], line[(colon + 2)..].Split(" | "));
    }
}
