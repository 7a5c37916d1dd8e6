namespace Caac.Model.Reading;

/// <summary>Reads the resolutions of "subject to … relevant Security Council resolutions, including resolutions 1612 (2005), …".</summary>
internal static class LegalBasisReader
{
    internal static IReadOnlyList<ResolutionNumber> Read(ReadingContext context, int owner, TextRange hinge)
    {
        var text = context.Text;
        var start = text.Find("subject to", hinge, StringComparison.OrdinalIgnoreCase);
        var range = start < 0 ? hinge : hinge with { Start = start };
        var basis = new List<ResolutionNumber>();
        var seen = new HashSet<ResolutionNumber>();
        foreach (var match in CitationFinder.Enumerate(text.Slice(range)))
        {
            if (match.Kind == CitationKind.Resolution && seen.Add(match.Resolution))
            {
                context.Trace.Add(owner, "legalBasis", new(range.Start + match.Start, range.Start + match.End), index: basis.Count);
                basis.Add(match.Resolution);
            }
        }

        if (basis.Count == 0)
        {
            context.Issues.Warn(CaacIssueCodes.LegalBasisNotFound, hinge with { End = hinge.Start }, "The letter names no resolutions as its basis.");
        }

        return basis;
    }
}
