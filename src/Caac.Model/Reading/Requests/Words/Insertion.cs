namespace Caac.Model.Reading;

/// <summary>What may stand between a word and the one whom it concerns: "support, in line with their respective mandates, the Malian authorities".</summary>
internal static class Insertion
{
    private const int Longest = 16;

    private static readonly string[] Small =
    [
        "the", "a", "an", "all", "any", "its", "their", "his", "her", "your", "other", "relevant", "these", "those", "both", "concerned", "national", "local", "listed",
        "international", "interested", "existing", "key",
    ];

    /// <summary>The word after what is put in; the same word where nothing is.</summary>
    internal static int Skip(RequestWords words, int at)
    {
        if (at < words.Count && words[at].Mark == ',')
        {
            var limit = Math.Min(words.Count, at + Longest);
            for (var next = at + 1; next < limit && words[next].Mark is not ';'; next++)
            {
                if (words[next].Mark == ',')
                {
                    at = next;
                    break;
                }
            }
        }

        while (at < words.Count && words.MentionAt(at) < 0 && words.IsAny(at, Small))
        {
            at++;
        }

        return at;
    }
}
