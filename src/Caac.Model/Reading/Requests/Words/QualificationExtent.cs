namespace Caac.Model.Reading;

/// <summary>How far a qualification reaches from the words that open it, and of what kind it is.</summary>
/// <param name="Kind">A code of <see cref="QualificationKind"/>.</param>
/// <param name="End">The word after the last one.</param>
/// <param name="Covers">Whether an infinitive inside it is part of it and no purpose of its own.</param>
internal readonly record struct QualificationExtent(string Kind, int End, bool Covers)
{
    // A clause further away has another sentence between; the bound keeps looking ahead linear.
    private const int Longest = 120;

    private static readonly string[] Norms =
    [
        "law", "laws", "resolution", "resolutions", "policy", "policies", "principle", "principles", "standards", "convention", "conventions", "protocol", "protocols", "charter", "obligations",
        "guidelines", "procedures", "norms", "rules", "code",
    ];

    private static readonly string[] Constraints =
    [
        "constraint", "constraints", "limitation", "limitations", "limited", "restriction", "restrictions", "challenge", "challenges", "difficulty", "difficulties", "obstacle", "obstacles", "lack", "insecurity",
    ];

    // What governs an infinitive, so that it is no purpose: "their efforts to prevent".
    private static readonly string[] Governors =
    [
        "efforts", "effort", "need", "needs", "commitment", "commitments", "obligation", "obligations", "ability", "continue", "continues", "seek", "seeks", "decision", "intention", "order", "responsibility",
        "not", "and", "or", "you", "it", "them", "aim", "aims", "view", "as", "so", "how", "failure", "able", "ready", "willing", "committed", "required", "agreed", "ways", "capacity", "mandate", "call", "work", "works",
        "calls", "opportunity", "chance", "refuse", "refused", "determination", "attempts",
    ];

    /// <summary>The extent of the qualification that a cue opens; null where it opens none.</summary>
    internal static QualificationExtent? Of(RequestWords words, int index, RequestLimits limits, int covered)
    {
        var cue = words.Cues[index];
        var limit = Math.Min(limits[cue.First], cue.First + Longest);
        return cue.Value switch
        {
            "fixed" => new("condition", cue.End, false),
            "mandate" => new("mandate", EndOfMandate(words, cue.End, limit), false),
            "norm" => OfNorm(words, index, limit),
            "purpose" => new("purpose", EndOfClause(words, index, limit), true),
            "infinitive" when cue.First >= covered && IsPurpose(words, cue.First, limits) => new("purpose", EndOfPhrase(words, index, limit), false),
            "clause" when BeginsClause(words, cue.First) => OfClause(words, index, limit),
            "concern" => new("concern", EndOfClause(words, index, limit), true),
            "context" => new("context", EndOfPhrase(words, index, limit), false),
            "condition" => OfCondition(words, index, limit),
            _ => null,
        };
    }

    private static QualificationExtent? OfNorm(RequestWords words, int index, int limit)
    {
        var cue = words.Cues[index];
        if (words.IsAny(cue.First - 1, ["established", "adopted", "created", "authorized"]))
        {
            return null;
        }

        var end = EndOfPhrase(words, index, limit);
        for (var i = cue.End; i < end; i++)
        {
            if (words.IsAny(i, ["mandate", "mandates"]))
            {
                return new("mandate", EndOfMandate(words, i + 1, end), false);
            }
        }

        return ContainsAny(words, cue.End, end, Norms) ? new("law", end, false) : null;
    }

    private static QualificationExtent? OfCondition(RequestWords words, int index, int limit)
    {
        var cue = words.Cues[index];
        var end = EndOfPhrase(words, index, limit);
        // "individuals subject to sanctions" depend on nothing.
        var isSubject = words.Is(cue.First, "subject");
        if (end == cue.End || (isSubject && words[cue.First].Mark is ' ' && !words.IsAny(cue.First - 1, ["and", "also"])))
        {
            return null;
        }

        return new(isSubject && ContainsAny(words, cue.End, end, Norms) ? "law" : "condition", end, false);
    }

    private static QualificationExtent OfClause(RequestWords words, int index, int limit)
    {
        var cue = words.Cues[index];
        var end = EndOfClause(words, index, limit);
        var kind = ContainsAny(words, cue.End, end, Constraints) ? "constraint" : ContainsAny(words, cue.End, end, ["concern", "alarm"]) ? "concern" : "context";
        return new(kind, end, true);
    }

    // "their mandates", "the mandate of the Mission", "the mandate of MINUSMA".
    private static int EndOfMandate(RequestWords words, int end, int limit)
    {
        if (end + 1 >= limit || !words.Is(end, "of"))
        {
            return end;
        }

        var owner = Insertion.Skip(words, end + 1);
        return owner >= limit ? end
            : words.MentionAt(owner) is >= 0 and var mention ? words.Mentions[mention].End
            : words.IsAny(owner, ["mission", "operation", "office", "group"]) ? owner + 1 : end;
    }

    // Up to a comma.
    private static int EndOfPhrase(RequestWords words, int index, int limit)
    {
        var cue = words.Cues[index];
        for (var i = cue.End; i < limit; i++)
        {
            if (words[i].Mark is ',' or ';' || (i > cue.End && OpensQualification(words, index, i)))
            {
                return WithoutAnd(words, cue.End, i);
            }
        }

        return limit;
    }

    // Up to the end of the task, or another qualification after a comma.
    private static int EndOfClause(RequestWords words, int index, int limit)
    {
        var cue = words.Cues[index];
        for (var i = cue.End; i < limit; i++)
        {
            if (words[i].Mark is ';' || (words[i].Mark is ',' && (words.IsAny(i, ["while", "including"]) || EndsClause(words, index, i, limit))))
            {
                return WithoutAnd(words, cue.End, i);
            }
        }

        return limit;
    }

    // Another qualification ends it, but for a violation of law, and for words between two commas.
    private static bool EndsClause(RequestWords words, int index, int at, int limit)
    {
        if (!OpensQualification(words, index, at) || words.IsAny(at + 1, ["violation", "contravention", "breach"]))
        {
            return false;
        }

        for (var i = at + 1; i < limit; i++)
        {
            if (words[i].Mark is not (' ' or '('))
            {
                return words[i].Mark is ';';
            }
        }

        return true;
    }

    private static bool OpensQualification(RequestWords words, int index, int at)
    {
        at = words.Is(at, "and") ? at + 1 : at;
        for (var i = index + 1; i < words.Cues.Count && words.Cues[i].First <= at; i++)
        {
            if (words.Cues[i] is { Question: CueQuestion.Qualifications, Value: not "infinitive" } other && other.First == at)
            {
                return true;
            }
        }

        return false;
    }

    private static int WithoutAnd(RequestWords words, int start, int end) => end > start && words.IsAny(end - 1, ["and", "or"]) ? end - 1 : end;

    // "recognizing the constraints" after a comma or "while"; elsewhere the word governs something: "legislation recognizing".
    private static bool BeginsClause(RequestWords words, int first) => words[first].Mark is ',' || words.IsAny(first - 1, ["and", "while", "fully", "also"]);

    // "procedures to prevent recruitment"; not "their efforts to prevent", "assists the Government to prevent".
    private static bool IsPurpose(RequestWords words, int first, RequestLimits limits) =>
        first > 1 && words[first].Mark is ' ' && limits[first - 1] == limits[first] && !words.IsAny(first - 1, Governors) && limits[first] == limits[first + 1]
        && !EndsWhoIsToAct(words, first);

    private static bool EndsWhoIsToAct(RequestWords words, int end)
    {
        foreach (var cue in words.Cues)
        {
            if (cue.First >= end)
            {
                break;
            }

            if (cue.Question == CueQuestion.Roles && cue.Value is "asked" or "supported" && words.Mentions[Coordination.EndOf(words, cue.Mention) - 1].End == end)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(RequestWords words, int from, int end, ReadOnlySpan<string> choices)
    {
        for (var i = from; i < end; i++)
        {
            if (words.IsAny(i, choices))
            {
                return true;
            }
        }

        return false;
    }
}
