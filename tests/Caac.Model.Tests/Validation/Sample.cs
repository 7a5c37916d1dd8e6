namespace Caac.Model.Validation;

/// <summary>A small valid letter and its parts, for mutations.</summary>
internal static class Sample
{
    // Made anew for each use: one that is kept would hide from a test what the making of it does.
    internal static DocumentValidator Validator => new(FixedClock.Instance);

    internal static Letter Letter => new()
    {
        Symbol = DocumentSymbol.Parse("S/2021/384"),
        Title = "Letter from the President of the Security Council addressed to the Secretary-General",
        Distribution = new() { Kind = DistributionKind.General, Date = PartialDate.Parse("2021-04-20") },
        Date = PartialDate.Parse("2021-04-19"),
        From = "President of the Security Council",
        To = "Secretary-General",
        Capacity = "President of the Security Council",
        Signatures = [new() { Name = "Dang Dinh Quy", Role = "President of the Security Council" }],
        Citations = [new() { Resolution = ResolutionNumber.Parse("1612 (2005)") }],
        Annexes = [ChairLetter],
    };

    internal static ChairLetter ChairLetter => new()
    {
        AnnexLabel = "Annex",
        Date = PartialDate.Parse("2021-04-15"),
        From = "Chair of the Working Group on Children and Armed Conflict",
        To = "Secretary-General",
        Capacity = "Chair of the Working Group",
        Signatures = [new() { Name = "Mona Juul", Role = "Chair, Working Group on Children and Armed Conflict" }],
        Conclusion = Conclusion,
        LegalBasis = [ResolutionNumber.Parse("1612 (2005)"), ResolutionNumber.Parse("2427 (2018)")],
        Requests = [Request("a"), Request("b"), Request("c")],
    };

    internal static WorkingGroupConclusion Conclusion => new()
    {
        Symbol = DocumentSymbol.Parse("S/AC.51/2020/11"),
        Situation = Situation.From("Mali"),
        AdoptedOn = PartialDate.Parse("2020-12-17"),
        Meeting = new() { Date = PartialDate.Parse("2020-11-20"), Ordinal = 67, AddressedBy = ["Permanent Representative of Mali"] },
        Reports = [Report],
    };

    internal static CountryReport Report => new()
    {
        Symbol = DocumentSymbol.Parse("S/2020/1105"),
        Ordinal = 3,
        Situation = Situation.From("Mali"),
        Period = new() { From = PartialDate.Parse("2017-07"), To = PartialDate.Parse("2020-03") },
    };

    internal static ToolkitDocument Toolkit => new()
    {
        Symbol = DocumentSymbol.Parse("S/AC.51/2007/2"),
        Title = "Options for possible actions",
        AdoptedOn = PartialDate.Parse("2006-09-06"),
        Meeting = new() { Date = PartialDate.Parse("2006-09-06"), Ordinal = 5 },
        Distribution = new() { Date = PartialDate.Parse("2008-05-16") },
        Mandate = new()
        {
            Source = new() { ResolutionWithoutYear = "1612", Paragraphs = ["8"] },
            Text = "Decides further that the Working Group shall",
            Items = [Item("a"), Item("b")],
        },
        Options = [Option("1-D-1", "Assistance", ToolkitAuthority.Direct, 1), Option("2-DR-1", "Démarches", ToolkitAuthority.DirectOrRecommendation, 1)],
    };

    internal static Resolution Resolution => new()
    {
        Number = ResolutionNumber.Parse("1612 (2005)"),
        Symbol = DocumentSymbol.Parse("S/RES/1612(2005)"),
        AdoptedOn = PartialDate.Parse("2005-07-26"),
        Title = "Children and armed conflict",
    };

    internal static Request Request(string label) => new()
    {
        Label = label,
        LabelPrinted = true,
        Text = "Request you to ensure the effectiveness of the mechanism",
        Addressee = "Secretary-General",
        Steps = [new() { Verb = RequestVerb.Request, Text = "Request you to ensure the effectiveness of the mechanism" }],
        Actors = [new() { Name = "United Nations Children's Fund", Code = Actor.Unicef }],
        Items = [Item("i"), Item("ii")],
        Citations = [new() { Document = "S/2020/1105" }],
    };

    internal static TextItem Item(string label) => new() { Label = label, LabelPrinted = true, Text = "Make recommendations" };

    internal static ToolkitEntry Option(string id, string? category, ToolkitAuthority? authority, int order) => new()
    {
        Id = id,
        Category = category,
        Authority = authority,
        Order = order,
        Text = "Letters to regional organizations",
    };

    /// <summary>The letter with another annex.</summary>
    internal static Letter With(ChairLetter annex) => Letter with { Annexes = [annex] };

    /// <summary>The letter with other conclusions in its annex.</summary>
    internal static Letter With(WorkingGroupConclusion conclusion) => With(ChairLetter with { Conclusion = conclusion });

    /// <summary>The letter with another report.</summary>
    internal static Letter With(CountryReport report) => With(Conclusion with { Reports = [report] });

    /// <summary>The letter with another second request.</summary>
    internal static Letter With(Request request) => With(ChairLetter with { Requests = [Request("a"), request, Request("c")] });

    /// <summary>The toolkit with another second option.</summary>
    internal static ToolkitDocument With(ToolkitEntry option) => Toolkit with { Options = [Toolkit.Options[0], option] };
}
