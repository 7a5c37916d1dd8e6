namespace Caac.Model.Reading.Letters;

/// <summary>Makes the requests of one letter.</summary>
internal sealed class RequestWriter(Random random, PhraseWriter phrases)
{
    private static readonly string[] Numerals = ["i", "ii", "iii", "iv", "v"];

    /// <summary>One act that asks "you".</summary>
    internal RequestPlan Simple(int index) => new() { Steps = [Appeal("", Adverb(index))] };

    /// <summary>An act that asks "you" and goes on "…, and note that".</summary>
    internal RequestPlan GoingOn(int index) => new()
    {
        Steps =
        [
            Appeal("", Adverb(index)),
            Step(", and ", null, "note", "note that their key tasks include mainstreaming child protection and training {un} personnel", false),
        ],
    };

    /// <summary>Statements first, then an act that asks "you".</summary>
    internal RequestPlan Chained(int index)
    {
        var first = Statement("", Adverb(index), "");
        StepPlan[] statements = random.Next(2) == 0 ? [first] : [first, Statement(", ", null, first.Verb)];
        return new() { Steps = [.. statements, Appeal(", and ", random.Next(3) == 0 ? "further" : null)] };
    }

    /// <summary>A statement alone.</summary>
    internal RequestPlan Statement(int index) => new() { Steps = [Statement("", Adverb(index), "")] };

    internal RequestPlan Nested(int index)
    {
        var count = random.Next(2, Numerals.Length + 1);
        var tasks = Phrasebook.NestedTasks.OrderBy(_ => random.Next()).Take(count).ToArray();
        var withAnd = random.Next(2) == 0;
        return new()
        {
            Steps = [Step("", Adverb(index), "request", "request you to ensure that {ctf}:", true)],
            Nested =
            [
                .. tasks.Select((task, i) => new NestedPlan
                {
                    Label = Numerals[i],
                    Pieces = phrases.Write(task),
                    Ending = i == count - 1 ? "" : i == count - 2 && withAnd ? "; and" : ";",
                }),
            ],
        };
    }

    /// <summary>A request that goes on in the sentence before it, and so starts in lower case.</summary>
    internal static RequestPlan InSentence(RequestPlan request)
    {
        var first = request.Steps[0];
        return request with { Steps = [first with { Pieces = Recase(first.Pieces, char.ToLowerInvariant) }, .. request.Steps.Skip(1)] };
    }

    internal StepPlan Appeal(string lead, string? adverb)
    {
        var (verb, words) = Pick(Phrasebook.Appeals);
        var tails = Phrasebook.Tails.OrderBy(_ => random.Next()).Take(random.Next(4));
        return Step(lead, adverb, verb, words + Pick(Phrasebook.Tasks) + string.Concat(tails), true);
    }

    private StepPlan Statement(string lead, string? adverb, string not)
    {
        var (verb, words) = Pick([.. Phrasebook.Statements.Where(statement => statement.Verb != not)]);
        return Step(lead, adverb, verb, words, false);
    }

    private StepPlan Step(string lead, string? adverb, string verb, string words, bool asks)
    {
        const string Strength = "strongly ";
        var pieces = phrases.Write(adverb is null ? words : $"{adverb} {words}");
        if (verb.StartsWith(Strength, StringComparison.Ordinal))
        {
            (adverb, verb) = (adverb is null ? Strength.TrimEnd() : $"{adverb} {Strength.TrimEnd()}", verb[Strength.Length..]);
        }

        return new()
        {
            Lead = lead,
            Adverb = adverb,
            Verb = verb,
            AsksTheReader = asks,
            Pieces = lead.Length == 0 ? Recase(pieces, char.ToUpperInvariant) : pieces,
        };
    }

    private string? Adverb(int index) => index == 0 ? null : random.Next(3) switch
    {
        0 => "also",
        1 => "further",
        _ => null,
    };

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static IReadOnlyList<Piece> Recase(IReadOnlyList<Piece> pieces, Func<char, char> recase) =>
        [pieces[0] with { Words = recase(pieces[0].Words[0]) + pieces[0].Words[1..] }, .. pieces.Skip(1)];
}
