namespace Caac.Model.Reading.Letters;

/// <summary>A letter as blocks with a look, in the plain layout until a distortion changes it.</summary>
internal sealed class Sheet
{
    internal Sheet(LetterPlan plan)
    {
        Plan = plan;
        Masthead = Masthead.Of(plan);
        Title = Text(LineKind.Title, Piece.Plain(LetterWords.Title(plan)));
        Cover = [Text(LineKind.Paragraph, [.. LetterWords.Cover(plan)])];
        if (plan.CoverClosing is { } coverClosing)
            Cover.Add(Text(LineKind.Paragraph, Piece.Plain(coverClosing)));
        AnnexHeading = Text(LineKind.AnnexHeading, Piece.Plain("Annex"));
        if (plan.AnnexTitled)
            AnnexTitle = Text(LineKind.Title, Piece.Plain(LetterWords.AnnexTitle(plan)));
        var mandate = LetterWords.Mandate(plan);
        Annex =
        [
            Text(LineKind.Paragraph, [.. LetterWords.Opening(plan)]),
            Text(LineKind.Paragraph, plan.RequestInSentence ? [.. mandate, .. plan.Requests[0].AllPieces] : [.. mandate]),
        ];
        if (plan.RequestInSentence)
            Annex[1].After = ".";
        Items = plan.RequestInSentence ? [] : [.. ItemsOf(plan)];
        Closing = plan.AnnexClosing is { } annexClosing ? Text(LineKind.Paragraph, Piece.Plain(annexClosing)) : null;
    }

    internal LetterPlan Plan { get; }

    internal Printed Printed { get; } = new();

    internal Masthead Masthead { get; }

    internal Block Title { get; }

    internal List<Block> Cover { get; }

    internal SignatureLook President { get; } = new();

    /// <summary>Lines between the signature of the cover and the annex, such as a footnote or the foot of the first page.</summary>
    internal List<string> CoverFoot { get; } = [];

    internal Block AnnexHeading { get; }

    internal Block? AnnexTitle { get; }

    internal List<Block> Annex { get; }

    internal List<Block> Items { get; }

    internal Block? Closing { get; }

    internal SignatureLook Chair { get; } = new();

    /// <summary>The foot of the last page.</summary>
    internal string? Foot { get; set; }

    internal IEnumerable<Block> Prose => [Title, .. Cover, .. AnnexTitle is null ? [] : new[] { AnnexTitle }, .. Annex, .. Items];

    internal Page ToPage()
    {
        var page = new Page();
        if (Printed.Masthead)
            page.AddRaw(LineKind.Masthead, Masthead.Layout(Masthead));
        page.Add(Title);
        page.Add(Cover);
        page.AddBlock(LineKind.Signature, President.Print(Plan.President));
        page.AddRaw(LineKind.Furniture, CoverFoot);
        page.AddRaw(LineKind.Blank, ["", "", ""]);
        page.Add(AnnexHeading);
        if (Plan.AnnexLanguage is { } language)
            page.AddBlock(LineKind.Note, [$"[Original: {language}]"]);
        if (AnnexTitle is not null)
            page.Add(AnnexTitle);
        page.Add(Annex);
        page.Add(Items);
        if (Closing is not null)
            page.Add(Closing);
        page.AddBlock(LineKind.Signature, Chair.Print(Plan.Chair));
        if (Foot is not null)
            page.AddBlock(LineKind.Furniture, [Foot]);
        return page;
    }

    private static Block Text(LineKind kind, params IReadOnlyList<Piece> pieces) => new() { Kind = kind, Pieces = pieces };

    private static IEnumerable<Block> ItemsOf(LetterPlan plan)
    {
        for (var i = 0; i < plan.Requests.Count; i++)
        {
            var request = plan.Requests[i];
            var last = i == plan.Requests.Count - 1;
            var ending = last ? "." : ";";
            var label = ((char)('a' + i)).ToString();
            yield return new()
            {
                Kind = LineKind.Item,
                Request = i,
                Label = label,
                Before = plan.Requests.Count == 1 ? "" : $"({label}) ",
                Pieces = [.. request.OwnPieces],
                After = request.Nested.Count > 0 ? "" : ending,
            };
            foreach (var item in request.Nested)
            {
                yield return new()
                {
                    Kind = LineKind.Item,
                    Label = item.Label,
                    IsNested = true,
                    Before = $"({item.Label}) ",
                    Pieces = item.Pieces,
                    After = item.Ending.Length > 0 ? item.Ending : ending,
                    Tight = true,
                };
            }
        }
    }
}
