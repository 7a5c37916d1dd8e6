namespace Caac.Model.Samples;

/// <summary>Documents made by hand, with every member of every record filled somewhere.</summary>
internal static class SampleDocuments
{
    /// <summary>The letter that the format is explained with: <c>S/2021/384</c>, abridged.</summary>
    internal static Letter ForwardingLetter { get; } = new()
    {
        Symbol = DocumentSymbol.Parse("S/2021/384"),
        Title = "Letter dated 19 April 2021 from the President of the Security Council addressed to the Secretary-General",
        Distribution = new() { Kind = DistributionKind.General, Date = PartialDate.Parse("2021-04-20") },
        OriginalLanguage = UnLanguage.English,
        JobNumber = "21-05220",
        Date = PartialDate.Parse("2021-04-19"),
        From = "President of the Security Council",
        To = "Secretary-General",
        Capacity = "President of the Security Council",
        Signatures = [new() { Name = "Dang Dinh Quy", FamilyName = "Dang", Role = "President of the Security Council" }],
        Citations =
        [
            new() { Resolution = ResolutionNumber.Parse("1612 (2005)") },
            new() { Document = "S/AC.51/2020/10" },
        ],
        Annexes = [ChairLetter],
    };

    /// <summary>The annex of <see cref="ForwardingLetter"/>.</summary>
    internal static ChairLetter ChairLetter => new()
    {
        AnnexLabel = "Annex",
        Date = PartialDate.Parse("2021-04-15"),
        From = "Chair of the Working Group on Children and Armed Conflict",
        To = "Secretary-General",
        Capacity = "Chair of the Working Group",
        Conclusion = new()
        {
            Symbol = DocumentSymbol.Parse("S/AC.51/2020/10"),
            Situation = Situation.From("Democratic Republic of the Congo"),
            AdoptedOn = PartialDate.Parse("2020-12-10"),
            Meeting = new()
            {
                Date = PartialDate.Parse("2020-11-06"),
                Format = "closed videoconference meeting",
                AddressedBy = ["Chargé d'affaires a.i. of the Permanent Mission of the Democratic Republic of the Congo to the United Nations"],
            },
            Reports =
            [
                new()
                {
                    Symbol = DocumentSymbol.Parse("S/2020/1030"),
                    Ordinal = 7,
                    Situation = Situation.From("Democratic Republic of the Congo"),
                    Period = new() { From = PartialDate.Parse("2018-01-01"), To = PartialDate.Parse("2020-03-31") },
                    IntroducedBy = "Special Representative of the Secretary-General for Children and Armed Conflict",
                },
            ],
        },
        LegalBasis = [ResolutionNumber.Parse("1612 (2005)"), ResolutionNumber.Parse("2427 (2018)")],
        Requests =
        [
            new()
            {
                Label = "a",
                Text = "Request you to ensure that ...",
                Addressee = "Secretary-General",
                Steps = [new() { Verb = RequestVerb.Request, Text = "Request you to ensure that ..." }],
                Actors =
                [
                    new()
                    {
                        Name = "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo",
                        Code = Actor.From("MONUSCO"),
                    },
                    new() { Name = "Congolese authorities" },
                ],
            },
            new()
            {
                Label = "b",
                LabelPrinted = true,
                Section = "Recommendations",
                Text = "Further request you to (i) report; (ii) act under paragraph 5 (c) of resolution 1539 (2004)",
                Addressee = "Secretary-General",
                Steps = [new() { Verb = RequestVerb.Request, Adverb = "further", Text = "Further request you to report" }],
                Items =
                [
                    new() { Label = "i", LabelPrinted = true, Text = "report", Items = [new() { Label = "a", Text = "at once" }] },
                    new() { Label = "ii", LabelPrinted = true, Text = "act" },
                ],
                Citations = [new() { Resolution = ResolutionNumber.Parse("1539 (2004)"), Paragraphs = ["5 (c)"], Count = 2 }],
            },
        ],
        Signatures = [new() { Name = "Mona Juul", FamilyName = "Juul", Role = "Chair, Working Group on Children and Armed Conflict" }],
        Citations = [new() { Document = "S/2020/1030" }],
    };

    /// <summary>A letter whose annex is a toolkit.</summary>
    internal static Letter ToolkitLetter { get; } = new()
    {
        Symbol = DocumentSymbol.Parse("S/AC.51/2007/2"),
        OtherSymbols = [DocumentSymbol.Parse("A/61/1"), DocumentSymbol.Parse("S/2007/1")],
        EarlierIssues = [new() { Symbol = DocumentSymbol.Parse("S/2006/724"), Extent = "portions" }],
        Language = UnLanguage.French,
        Date = PartialDate.Parse("2006-09"),
        Paragraphs = [new() { Text = "At its fifth meeting, the Working Group adopted a list of options" }],
        Annexes =
        [
            new ToolkitDocument
            {
                AnnexLabel = "Annex",
                AdoptedOn = PartialDate.Parse("2006"),
                Meeting = new() { Ordinal = 4 },
                Status = ["indicative", "non-limitative", "living document"],
                Principle = "The list is applied with care",
                Mandate = new()
                {
                    Source = new() { ResolutionWithoutYear = "1612", Paragraphs = ["8"] },
                    Text = "Decides that the Working Group shall",
                    Items = [new() { Label = "a", LabelPrinted = true, Text = "Make recommendations" }],
                },
                Options =
                [
                    new()
                    {
                        Id = "1-D-1",
                        Category = "Assistance",
                        Authority = ToolkitAuthority.Direct,
                        Order = 1,
                        Text = "Technical assistance",
                        Entities = ["UNICEF"],
                        Conditions = ["subject to availability of funding"],
                    },
                ],
            },
        ],
    };

    /// <summary>A resolution, abridged.</summary>
    internal static ResolutionDocument Resolution { get; } = new()
    {
        Symbol = DocumentSymbol.Parse("S/RES/1612(2005)"),
        Title = "Resolution 1612 (2005)",
        Number = ResolutionNumber.Parse("1612 (2005)"),
        AdoptedOn = PartialDate.Parse("2005-07-26"),
        Meeting = new() { Date = PartialDate.Parse("2005-07-26"), Ordinal = 5235 },
        Preamble = [new() { Text = "Recalling its previous resolutions", Steps = [new() { Verb = RequestVerb.From("recall"), Text = "Recalling its previous resolutions" }] }],
        Paragraphs =
        [
            new()
            {
                Label = "1",
                LabelPrinted = true,
                Section = "Monitoring",
                Text = "Decides that (a) reports are made",
                Steps = [new() { Verb = RequestVerb.From("decide"), Text = "Decides that (a) reports are made" }],
                Items = [new() { Label = "a", LabelPrinted = true, Text = "reports are made" }],
            },
        ],
        OtherText = ["Reissued for technical reasons on 1 August 2005."],
    };

    /// <summary>A statement of the President, abridged.</summary>
    internal static PresidentialStatement Statement { get; } = new()
    {
        Symbol = DocumentSymbol.Parse("S/PRST/2020/8"),
        Title = "Statement by the President of the Security Council",
        Date = PartialDate.Parse("2020-09-10"),
        Meeting = new() { Ordinal = 8756 },
        Item = "Children and armed conflict",
        Paragraphs = [new() { Text = "The Security Council strongly condemns attacks" }],
    };

    /// <summary>A report, abridged.</summary>
    internal static ReportDocument Report { get; } = new()
    {
        Symbol = DocumentSymbol.Parse("S/2020/1105"),
        Title = "Children and armed conflict in Mali",
        Author = "Secretary-General",
        Situation = Situation.From("Mali"),
        Ordinal = 3,
        Period = new() { From = PartialDate.Parse("2017-07"), To = PartialDate.Parse("2020-03") },
        Headings = [new() { Label = "I", Text = "Introduction" }],
        Paragraphs = [new() { Label = "1", LabelPrinted = true, Section = "Introduction", Text = "The present report was prepared" }],
    };

    /// <summary>Conclusions, abridged.</summary>
    internal static ConclusionsDocument Conclusions { get; } = new()
    {
        Symbol = DocumentSymbol.Parse("S/AC.51/2020/11"),
        Title = "Conclusions on children and armed conflict in Mali",
        Conclusion = new() { Situation = Situation.From("Mali") },
        LegalBasis = [ResolutionNumber.Parse("1612 (2005)")],
        Paragraphs = [new() { Text = "The members of the Working Group welcomed the report" }],
        Requests = [new() { Label = "a", LabelPrinted = true, Section = "To all parties", Text = "Strongly condemning all violations", Addressee = "all parties" }],
    };

    /// <summary>A public statement, abridged.</summary>
    internal static PublicStatement Release { get; } = new()
    {
        Title = "Statement by Chair of Security Council Working Group on Children and Armed Conflict",
        Date = PartialDate.Parse("2021-01-18"),
        Conclusion = new() { Situation = Situation.From("Mali") },
        Paragraphs = [new() { Text = "The Working Group agreed to address a message" }],
        Requests = [new() { Label = "a", LabelPrinted = true, Text = "Urging all parties to stop" }],
    };

    /// <summary>A text of no known kind.</summary>
    internal static OtherDocument Note { get; } = new() { Title = "Note", Text = "Line one\nLine \"two\" <é> 🕊" };

    internal static IReadOnlyList<CaacDocument> All { get; } =
    [
        ForwardingLetter, ChairLetter, ToolkitLetter, Note, Resolution, Statement, Report, Conclusions, Release,
    ];
}
