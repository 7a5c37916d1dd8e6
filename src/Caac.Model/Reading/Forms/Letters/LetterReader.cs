namespace Caac.Model.Reading;

/// <summary>Reads a letter that conveys another one, or any letter that is of no more special kind.</summary>
internal static class LetterReader
{
    private static readonly Wordings Openings = new("I am forwarding", "I have the honour to", "I am transmitting", "I write in my capacity", "I would be grateful", "I should be grateful");

    /// <summary>Whether a text is a letter, where it has lost its title.</summary>
    internal static bool Recognizes(FlowText text, TextRange body) => Openings.StandIn(text, body);

    internal static Letter Read(ReadingContext context, int node, DocumentPart part, Enclosure? enclosure, IReadOnlyList<CaacDocument> annexes)
    {
        var (title, date, from, to) = Correspondents.ReadTitle(context, node, part.Title);
        if (title is null)
        {
            context.Issues.Warn(CaacIssueCodes.TitleNotPrinted, part.Body with { End = part.Body.Start }, "The copy prints no title of the letter.");
        }

        if (enclosure is not null && annexes.Count == 0 && context.Text.Find("annex", part.Body) >= 0)
        {
            context.Issues.Error(CaacIssueCodes.AnnexNotFound, part.Body with { Start = part.Body.End }, "The letter speaks of an annex; the copy has none.");
        }

        return new Letter
        {
            Title = title,
            AnnexLabel = context.Take(node, "annexLabel", part.Label),
            Date = date,
            From = from,
            To = to,
            Capacity = Correspondents.ReadCapacity(context, node, part.Body),
            Citations = CitationReader.Read(context, node, [part.Body]),
            Annexes = annexes,
            Signatures = ReadSignatures(context, node, part),
        };
    }

    /// <summary>Reads who signed a letter.</summary>
    internal static IReadOnlyList<Signature> ReadSignatures(ReadingContext context, int node, DocumentPart part)
    {
        var (signatures, _) = Signatures.Read(context, node, part.Whole with { Start = part.Body.End });
        if (signatures.Count > 0)
        {
            return signatures;
        }

        if (Signatures.ReadUnmarked(context, node, part.Body) is { } unmarked)
        {
            context.Issues.Warn(CaacIssueCodes.SignatureMarkLost, unmarked.Range, "A name stands in the place of the signature, without \"(Signed)\".");
            return [unmarked.Signature];
        }

        context.Issues.Error(CaacIssueCodes.SignatureNotFound, part.Body with { Start = part.Body.End }, "Nobody signed the letter.");
        return [];
    }
}
