using System.Text;

namespace Caac.Model.Reading;

/// <summary>Tells where the role of a signature begins, and its titles apart.</summary>
internal static class RoleWords
{
    // Words that open a title. Where one stands after a name, the name has ended; where one stands after another title, a new title begins.
    private static readonly string[] Titles =
    [
        "President", "Chair", "Chairman", "Chairperson", "Chairwoman", "Vice-Chair", "Vice-President", "Ambassador", "Permanent Representative",
        "Deputy Permanent Representative", "Acting", "Chargé d'affaires", "Charge d'affaires", "Minister", "Deputy Minister", "Vice-Minister",
        "Secretary-General", "Deputy Secretary-General", "Under-Secretary-General", "Assistant Secretary-General", "Special Representative",
        "Special Envoy", "Executive Director", "Director", "Coordinator", "Head", "Representative", "Counsellor", "First Secretary",
    ];

    // A body only follows a title: "Chair / Working Group on …".
    private static readonly string[] Bodies = ["Security Council Working Group", "Working Group", "Security Council Committee", "Committee"];

    private static readonly string[] Ties = ["of", "the", "for", "to", "and", "on", "Deputy", "Acting", "Special", "Vice", "Assistant", "Permanent", "Security", "Council"];

    /// <summary>The place of the first word of a role in a block that opens with a name, or -1.</summary>
    internal static int Find(FlowText text, TextRange block)
    {
        var first = -1;
        foreach (var title in Titles)
        {
            var limit = first < 0 ? block.End : Math.Min(block.End, first + title.Length);
            if (FindWord(text, title, new(block.Start, limit), glued: true) is >= 0 and var found && (first < 0 || found < first))
            {
                first = found;
            }
        }

        return first;
    }

    /// <summary>The titles of a role, separated by ", "; null where there are none.</summary>
    internal static string? Join(FlowText text, TextRange role)
    {
        role = text.Trim(role);
        if (role.IsEmpty)
        {
            return null;
        }

        var joined = new StringBuilder(role.Length + 4);
        var start = role.Start;
        for (var position = role.Start + 1; position < role.End; position++)
        {
            if (text[position - 1] is ' ' or '\n' && (text[position - 1] == '\n' || OpensTitle(text, position, role)))
            {
                AppendTitle(joined, text, new(start, position));
                start = position;
            }
        }

        AppendTitle(joined, text, new(start, role.End));
        return joined.ToString();
    }

    private static void AppendTitle(StringBuilder joined, FlowText text, TextRange title)
    {
        var words = text.ToString(text.Trim(title)).TrimEnd(',', ';', ' ');
        if (words.Length > 0)
        {
            joined.Append(joined.Length > 0 ? ", " : "").Append(words);
        }
    }

    private static bool OpensTitle(FlowText text, int position, TextRange role)
    {
        var before = text.Slice(new(role.Start, position)).TrimEnd();
        var word = before[(before.LastIndexOfAny(' ', '\n') + 1)..];
        foreach (var tie in Ties)
        {
            if (word.SequenceEqual(tie))
            {
                return false;
            }
        }

        return StartsWithAny(text, Titles, position, role.End) || StartsWithAny(text, Bodies, position, role.End);
    }

    private static bool StartsWithAny(FlowText text, string[] words, int position, int limit) =>
        Array.Exists(words, word => FindWord(text, word, new(position, Math.Min(limit, position + word.Length)), glued: false) == position);

    private static int FindWord(FlowText text, string word, TextRange range, bool glued)
    {
        for (var start = range.Start; ;)
        {
            var found = text.Find(word, new(start, range.End));
            if (found < 0)
            {
                return -1;
            }

            var end = found + word.Length;
            if ((glued || found == 0 || !char.IsLetter(text[found - 1])) && (end >= text.Length || !char.IsLetter(text[end])))
            {
                return found;
            }

            start = found + 1;
        }
    }
}
