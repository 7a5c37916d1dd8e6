namespace Caac.Model.Reading;

/// <summary>Who is named in one breath: "MINUSMA, the United Nations Children's Fund and other relevant agencies".</summary>
internal static class Coordination
{
    private const int LongestTie = 5;

    private static readonly string[] Ties =
    [
        "and", "or", "the", "with", "other", "relevant", "as", "well", "its", "their", "by", "to", "of", "all", "both", "including", "particular", "in", "for", "that", "from", "upon", "any",
    ];

    /// <summary>The index after the last mention that is named in one breath with a mention.</summary>
    internal static int EndOf(RequestWords words, int mention)
    {
        var next = mention + 1;
        while (next < words.Mentions.Count && AreTied(words, words.Mentions[next - 1].End, words.Mentions[next].First))
        {
            next++;
        }

        return next;
    }

    private static bool AreTied(RequestWords words, int from, int to)
    {
        if (to - from > LongestTie || (to == from && words[to].Mark != ','))
        {
            return false;
        }

        var ties = to == from;
        for (var i = from; i < to; i++)
        {
            if (!words.IsAny(i, Ties))
            {
                return false;
            }

            ties |= words[i].Mark == ',' || words.IsAny(i, ["and", "or", "well", "including"]);
        }

        return ties || words[to].Mark == ',';
    }
}
