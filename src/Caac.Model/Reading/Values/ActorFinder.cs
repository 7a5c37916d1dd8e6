using System.Buffers;

namespace Caac.Model.Reading;

/// <summary>Finds who is named in a request: bodies by name or acronym, governments, authorities, forces.</summary>
internal static class ActorFinder
{
    private const string GovernmentMark = "Government of ";
    private const string AuthoritiesMark = "authorities of ";
    private const string Opposition = " in Opposition";

    private const int LongestAcronym = 12;

    // No actor has a longer name; the bound keeps the walks back and forth over capitalized words linear.
    private const int LongestName = 200;

    private static readonly string[] Connectors = ["of", "the", "in", "for", "and", "on", "to", "de", "du", "des", "la", "le", "les", "d'", "against", "with"];

    private static readonly string[] MissionPrefixes = ["UN", "MINU", "MONU", "BINU", "ONU"];

    private static readonly SearchValues<char> NoLetters = SearchValues.Create("-/0123456789");

    private static readonly string[] ForceWords = ["Forces", "Army", "Police", "Force"];

    private static readonly Lazy<(SearchValues<string> Search, ILookup<char, (string Code, string Name)> Names)> KnownNames = new(() =>
    {
        var names = NamedBodies().Where(row => IsDistinctive(row.Name)).OrderByDescending(row => row.Name.Length).ToList();
        return (SearchValues.Create(names.Select(row => row.Name).ToArray(), StringComparison.Ordinal), names.ToLookup(row => row.Name[0]));
    });

    // Who is looked for by name; governments and classes of actors are found by their words, and organs are mentioned without being asked.
    private static IEnumerable<(string Code, string Name)> NamedBodies() =>
        from actor in Actor.All
        where IsNamedBody(actor)
        from name in actor.AlternativeNames.Prepend(actor.Name)
        select (actor.Acronym ?? "", name);

    // A name of one word must not be a word of every sentence.
    private static bool IsDistinctive(string name) => name.Contains(' ') || (name.Length > 5 && name is not "Platform" && name.AsSpan().ContainsAnyInRange('a', 'z'));

    private static bool IsNamedBody(Actor actor) =>
        !actor.IsClass && actor.Kind is { } kind && kind != ActorKind.PrincipalOrgan && kind != ActorKind.OfficeHolder && kind != ActorKind.Government
        && (kind != ActorKind.Mechanism || actor == Actor.CountryTaskForce);

    /// <summary>Finds who is named in a range, in order, none inside another.</summary>
    internal static IReadOnlyList<ActorMention> Find(ReadingContext context, TextRange range)
    {
        var found = new List<Mention>();
        FindDefinitions(context, range, found);
        FindKnownNames(context.Text, range, found);
        FindAcronyms(context, range, found);
        FindGovernments(context.Text, range, GovernmentMark, found);
        FindGovernments(context.Text, range, AuthoritiesMark, found);
        FindEndings(context.Text, range, ["authorities"], found);
        FindEndings(context.Text, range, ForceWords, found);
        return [.. Outermost(found).Select(mention => new ActorMention
        {
            Name = mention.Name,
            Code = mention.Code,
            CodeRange = mention.CodeRange,
            Kind = KindOf(mention.Code, context.Text.Slice(mention.Name), out var known),
            Known = known,
        })];
    }

    /// <summary>Notes the acronyms that a text explains before the requests are read: "United Nations Children's Fund (UNICEF)".</summary>
    internal static void LearnAcronyms(ReadingContext context, TextRange range) => FindDefinitions(context, range, []);

    // A name that is not known tells its kind by its words.
    private static string KindOf(string code, ReadOnlySpan<char> name, out string known)
    {
        var actor = code.Length > 0 ? Actor.From(code) : Actor.FromName(name.ToString());
        known = actor.IsKnown ? actor.Value : "";
        return actor.Kind?.Value
            ?? (IsMission(code) ? ActorKind.Mission
                : name.Contains(GovernmentMark, StringComparison.Ordinal) || name.Contains("authorities", StringComparison.Ordinal) ? ActorKind.Government
                : name.StartsWith("Special ") ? ActorKind.UnEntity
                : name.EndsWith("Committee") ? ActorKind.SanctionsCommittee
                : ActorKind.Party).Value;
    }

    // Where two mentions overlap, the longer one names the actor.
    private static IEnumerable<Mention> Outermost(List<Mention> found)
    {
        var end = 0;
        foreach (var mention in found.OrderBy(mention => mention.Name.Start).ThenByDescending(mention => mention.Name.Length))
        {
            if (mention.Name.Start >= end)
            {
                end = Math.Max(mention.Name.End, mention.CodeRange.End);
                yield return mention;
            }
        }
    }

    private static void FindDefinitions(ReadingContext context, TextRange range, List<Mention> found)
    {
        var text = context.Text;
        for (var open = text.Find("(", range); open >= 0; open = text.Find("(", range with { Start = open + 1 }))
        {
            var close = text.Find(")", new(open, Math.Min(range.End, open + LongestAcronym + 2)));
            if (close < 0 || !IsAcronym(text.Slice(new(open + 1, close))))
            {
                continue;
            }

            var code = text.ToString(new(open + 1, close));
            var name = NameBefore(text, new(range.Start, open), code);
            if (!name.IsEmpty)
            {
                context.Acronyms[code] = text.ToString(name);
                found.Add(new(name, code, new(open + 1, close)));
            }
        }
    }

    // The words before "(ACRONYM)": the known name of the acronym, or else the capitalized words with what ties them together.
    private static TextRange NameBefore(FlowText text, TextRange before, string code)
    {
        before = text.Trim(before with { Start = Math.Max(before.Start, before.End - LongestName) });
        if (Actor.From(code) is { IsKnown: true, Name: var known } && text.Slice(before).EndsWith(known, StringComparison.OrdinalIgnoreCase))
        {
            return before with { Start = before.End - known.Length };
        }

        var start = before.End;
        for (var position = before.End; position > before.Start;)
        {
            var wordStart = before.Start + text.Slice(before with { End = position }).LastIndexOfAny(' ', '\n') + 1;
            var word = text.Slice(new(wordStart, position));
            if (IsAcronym(word))
            {
                break;
            }

            if (IsCapitalized(word) && !word.EndsWith(",") && !word.EndsWith(";") && !word.EndsWith(":"))
            {
                start = wordStart;
            }
            else if (!IsConnector(word) || (word is "and" && (text.StartsWith("and the ", wordStart) || text.StartsWith("and of the ", wordStart))))
            {
                break;
            }

            position = Math.Max(before.Start, wordStart - 1);
        }

        return Phrases.WithoutArticle(text, new(start, before.End));
    }

    private static void FindKnownNames(FlowText text, TextRange range, List<Mention> found)
    {
        var (search, names) = KnownNames.Value;
        for (var from = range.Start; ;)
        {
            var index = text.Slice(range with { Start = from }).IndexOfAny(search);
            if (index < 0)
            {
                return;
            }

            var start = from + index;
            from = start + 1;
            foreach (var (code, name) in names[text[start]])
            {
                var end = start + name.Length;
                if (end <= range.End && text.StartsWith(name, start) && IsWord(text, new(start, end)))
                {
                    var whole = WithUnitedNations(text, new(start, end), range.Start);
                    found.Add(new(whole, code, whole));
                    from = end;
                    break;
                }
            }
        }
    }

    private static TextRange WithUnitedNations(FlowText text, TextRange name, int limit)
    {
        const string Prefix = "United Nations ";
        var start = name.Start - Prefix.Length;
        return start >= limit && text.StartsWith(Prefix, start) ? name with { Start = start } : name;
    }

    private static void FindAcronyms(ReadingContext context, TextRange range, List<Mention> found)
    {
        var text = context.Text;
        for (var position = range.Start; position < range.End; position++)
        {
            if (!char.IsAsciiLetterUpper(text[position]) || (position > 0 && char.IsLetterOrDigit(text[position - 1])))
            {
                continue;
            }

            var end = position + 1;
            while (end < range.End && (char.IsAsciiLetterUpper(text[end]) || char.IsAsciiDigit(text[end]) || (text[end] == '-' && end + 1 < range.End && char.IsAsciiLetterUpper(text[end + 1]))))
            {
                end++;
            }

            var word = new TextRange(position, end);
            if (word.Length > 2 && IsWord(text, word))
            {
                var code = text.ToString(word);
                if (context.Acronyms.ContainsKey(code) || IsNamedBody(Actor.From(code)) || IsMission(code))
                {
                    found.Add(new(word, code, word));
                }
            }

            position = end - 1;
        }
    }

    private static void FindGovernments(FlowText text, TextRange range, string mark, List<Mention> found)
    {
        for (var from = range.Start; text.Find(mark, range with { Start = from }) is >= 0 and var start; from = start + mark.Length)
        {
            var end = start + mark.Length;
            var limit = Math.Min(range.End, start + LongestName);
            for (var position = end; position < limit;)
            {
                var length = text.Slice(new(position, limit)).IndexOfAny(' ', '\n');
                var word = text.Slice(new(position, length < 0 ? limit : position + length));
                var bare = word.TrimEnd(",;.:)");
                if (IsCapitalized(bare))
                {
                    end = position + bare.Length;
                }
                else if (word is not ("of" or "the" or "and") || (word is "and" && !GoesOnAfterAnd(text.Slice(new(Math.Min(limit, position + "and ".Length), limit)))))
                {
                    break;
                }

                if (bare.Length < word.Length || length < 0)
                {
                    break;
                }

                position += length + 1;
            }

            if (end > start + mark.Length)
            {
                found.Add(new(WithWordsBefore(text, new(start, end), range.Start), "", default));
            }
        }
    }

    // "the Federal Government of", "the Transitional Federal Government of".
    private static TextRange WithWordsBefore(FlowText text, TextRange name, int limit)
    {
        foreach (var word in (ReadOnlySpan<string>)["Federal ", "National ", "Regional ", "Interim ", "Transitional "])
        {
            var start = name.Start - word.Length;
            name = start >= limit && text.StartsWith(word, start) ? name with { Start = start } : name;
        }

        return name;
    }

    // "Bosnia and Herzegovina", "Israel and the Occupied Palestinian Territory"; not "Mali and UNICEF".
    private static bool GoesOnAfterAnd(ReadOnlySpan<char> rest)
    {
        foreach (var second in (ReadOnlySpan<string>)["Herzegovina", "Tobago", "Principe", "Nevis", "Barbuda", "the Grenadines", "the Occupied Palestinian"])
        {
            if (rest.StartsWith(second))
            {
                return true;
            }
        }

        return false;
    }

    // "Congolese authorities", "Malian Defence and Security Forces": capitalized words up to a word that names the kind.
    private static void FindEndings(FlowText text, TextRange range, string[] endings, List<Mention> found)
    {
        foreach (var ending in endings)
        {
            for (var from = range.Start; text.Find(ending, range with { Start = from }) is >= 0 and var index; from = index + ending.Length)
            {
                if (!IsWord(text, new(index, index + ending.Length)))
                {
                    continue;
                }

                var start = index;
                var limit = Math.Max(range.Start, index - LongestName);
                for (var position = index - 1; position > limit;)
                {
                    var wordStart = limit + text.Slice(new(limit, position)).LastIndexOfAny(' ', '\n') + 1;
                    var word = text.Slice(new(wordStart, position));
                    if (IsCapitalized(word) && char.IsLetter(word[^1]))
                    {
                        start = wordStart;
                    }
                    else if (word is not "and" || !char.IsUpper(ending[0]))
                    {
                        break;
                    }

                    position = wordStart - 1;
                }

                if (start < index)
                {
                    var end = index + ending.Length;
                    end = end + Opposition.Length <= range.End && text.StartsWith(Opposition, end) ? end + Opposition.Length : end;
                    found.Add(new(new(start, end), "", default));
                }
            }
        }
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var character in word)
        {
            if (!char.IsAsciiLetterUpper(character) && !char.IsAsciiDigit(character) && character is not ('-' or '/'))
            {
                return false;
            }

            letters += char.IsAsciiLetterUpper(character) ? 1 : 0;
        }

        return letters > 1;
    }

    // United Nations missions are named after the Organization, in English or French: UNMISS, MINUSCA, BINUH.
    private static bool IsMission(string code) =>
        code.Length > 4 && code is not "UNSCR" && !code.AsSpan().ContainsAny(NoLetters) && Array.Exists(MissionPrefixes, prefix => code.StartsWith(prefix, StringComparison.Ordinal));

    // "Mali", "d'Ivoire".
    private static bool IsCapitalized(ReadOnlySpan<char> word) => word.Length > 1 && (char.IsUpper(word[0]) || (word.Length > 2 && word[1] == '\'' && char.IsUpper(word[2])));

    private static bool IsConnector(ReadOnlySpan<char> word)
    {
        foreach (var connector in Connectors)
        {
            if (word.SequenceEqual(connector))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(FlowText text, TextRange range) =>
        (range.Start == 0 || !char.IsLetterOrDigit(text[range.Start - 1])) && (range.End >= text.Length || !char.IsLetterOrDigit(text[range.End]));

    private readonly record struct Mention(TextRange Name, string Code, TextRange CodeRange);
}
