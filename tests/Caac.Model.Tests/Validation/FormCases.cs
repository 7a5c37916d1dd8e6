using Caac.Model.Samples;
using static Caac.Model.Validation.ValidationCase;

namespace Caac.Model.Validation;

/// <summary>The rules of resolutions, statements, reports and conclusions, each on the least change of a valid document that breaks it.</summary>
internal static class FormCases
{
    /// <summary>Valid documents of these forms.</summary>
    internal static IReadOnlyList<CaacDocument> Valid { get; } =
        [SampleDocuments.Resolution, SampleDocuments.Statement, SampleDocuments.Report, Conclusions, Release];

    internal static IReadOnlyList<ValidationCase> All { get; } = [.. Resolutions, .. Statements, .. Reports, .. OfTheWorkingGroup];

    private static ConclusionsDocument Conclusions => SampleDocuments.Conclusions with { Conclusion = Sample.Conclusion, Requests = [Sample.Request("a"), Sample.Request("b")] };

    private static PublicStatement Release => SampleDocuments.Release with { Conclusion = Sample.Conclusion, Requests = [Sample.Request("a")] };

    private static ValidationCase[] Resolutions =>
    [
        Error(CaacIssueCodes.ResolutionSymbolUnfit, "the text of a resolution with the symbol of a letter",
            SampleDocuments.Resolution with { Symbol = Symbol("S/2005/612") },
            "$.symbol", "The resolution has the symbol S/2005/612; expected S/RES/1612(2005)."),
        Error(CaacIssueCodes.ResolutionSymbolDiffers, "the text of a resolution with the symbol of another",
            SampleDocuments.Resolution with { Symbol = Symbol("S/RES/1613(2005)") },
            "$.symbol", "The resolution has the symbol S/RES/1613(2005); expected S/RES/1612(2005)."),
        Error(CaacIssueCodes.ResolutionYearDiffers, "the text of a resolution adopted in another year",
            SampleDocuments.Resolution with { Symbol = null, AdoptedOn = PartialDate.Parse("2006-07-26") },
            "$.adoptedOn", "The resolution was adopted on 2006-07-26; expected the year of its number, 1612 (2005)."),
        Warning(CaacIssueCodes.ParagraphsMissing, "a resolution without paragraphs",
            SampleDocuments.Resolution with { Paragraphs = [] }, "$.paragraphs", "No paragraph was found; expected at least one."),
        Warning(CaacIssueCodes.LabelSkipped, "a resolution that skips a paragraph",
            SampleDocuments.Resolution with { Paragraphs = [Paragraph("1"), Paragraph("3")] }, "$.paragraphs[1].label", "The label \"3\" was found; expected \"2\"."),
        Warning(CaacIssueCodes.LabelNotPrinted, "a paragraph whose number is lost",
            SampleDocuments.Resolution with { Paragraphs = [Paragraph("1") with { LabelPrinted = false }] },
            "$.paragraphs[0].labelPrinted", "The label \"1\" is inferred; expected one that the copy prints."),
        Error(CaacIssueCodes.LabelEmpty, "a paragraph with a blank label",
            SampleDocuments.Resolution with { Paragraphs = [Paragraph(" ")] }, "$.paragraphs[0].label", "The label is \" \"; expected one such as \"a\"."),
        Error(CaacIssueCodes.WordsMissing, "a preambular paragraph without words",
            SampleDocuments.Resolution with { Preamble = [new() { Text = "" }] }, "$.preamble[0].text", "The text is \"\"; expected words."),
        Error(CaacIssueCodes.ResolutionSymbolUnfit, "a draft with the symbol of a statement",
            SampleDocuments.Resolution with { Number = null, Symbol = Symbol("S/PRST/2005/8") },
            "$.symbol", "The resolution has the symbol S/PRST/2005/8; expected the form S/RES/1612(2005)."),
        Error(CaacIssueCodes.LabelDuplicate, "a resolution with two paragraphs of one number",
            SampleDocuments.Resolution with { Paragraphs = [Paragraph("1"), Paragraph("2"), Paragraph("2")] },
            "$.paragraphs[2].label", "The label \"2\" was found again; expected each once."),
        Error(CaacIssueCodes.ResolutionAnachronistic, "a resolution that cites one of a later year, its day being unknown",
            SampleDocuments.Resolution with { AdoptedOn = null, Citations = [new() { Resolution = ResolutionNumber.Parse("1698 (2006)") }] },
            "$.citations[0].resolution", "Resolution 1698 (2006) is cited; expected none after the adoption of the resolution of 2005."),
        Error(CaacIssueCodes.ValueEmpty, "a paragraph under an empty heading",
            SampleDocuments.Resolution with { Paragraphs = [Paragraph("1") with { Section = "" }] },
            "$.paragraphs[0].section", "The value is \"\"; expected words, or nothing."),
    ];

    private static ValidationCase[] Statements =>
    [
        Error(CaacIssueCodes.StatementSymbolUnfit, "a statement with the symbol of a letter",
            SampleDocuments.Statement with { Symbol = Symbol("S/2020/8") },
            "$.symbol", "The statement has the symbol S/2020/8; expected the form S/PRST/2020/8."),
        Warning(CaacIssueCodes.ParagraphsMissing, "a statement without paragraphs",
            SampleDocuments.Statement with { Paragraphs = [] }, "$.paragraphs", "No paragraph was found; expected at least one."),
        Error(CaacIssueCodes.StatementSymbolUnfit, "a statement of our days with a running number",
            SampleDocuments.Statement with { Symbol = Symbol("S/25184") },
            "$.symbol", "The statement has the symbol S/25184; expected the form S/PRST/2020/8."),
        Error(CaacIssueCodes.StatementSymbolUnfit, "a statement with a symbol that lacks the year",
            SampleDocuments.Statement with { Symbol = Symbol("S/PRST/8") },
            "$.symbol", "The statement has the symbol S/PRST/8; expected the form S/PRST/2020/8."),
        Error(CaacIssueCodes.ValueEmpty, "a statement on an empty item",
            SampleDocuments.Statement with { Item = "" }, "$.item", "The value is \"\"; expected words, or nothing."),
    ];

    private static ValidationCase[] Reports =>
    [
        Error(CaacIssueCodes.NumberBelowOne, "a report before the first",
            SampleDocuments.Report with { Ordinal = 0 }, "$.ordinal", "The number is 0; expected 1 or more."),
        Error(CaacIssueCodes.SituationEmpty, "a report on nothing",
            SampleDocuments.Report with { Situation = Situation.From("") }, "$.situation", "The situation of the report is \"\"; expected the name of one."),
        Error(CaacIssueCodes.WordsMissing, "a heading without words",
            SampleDocuments.Report with { Headings = [new() { Text = " " }] }, "$.headings[0].text", "The text is \" \"; expected words."),
        Warning(CaacIssueCodes.ParagraphsMissing, "a report without paragraphs",
            SampleDocuments.Report with { Paragraphs = [] }, "$.paragraphs", "No paragraph was found; expected at least one."),
        Error(CaacIssueCodes.ReportSymbolUnfit, "the text of a report with the symbol of conclusions",
            SampleDocuments.Report with { Symbol = Symbol("S/AC.51/2020/11") },
            "$.symbol", "The report has the symbol S/AC.51/2020/11; expected the form S/2020/1030."),
        Warning(CaacIssueCodes.ReportSymbolYearOdd, "the text of a report with a symbol from before the end of its period",
            SampleDocuments.Report with { Symbol = Symbol("S/2019/1105"), Distribution = null, Period = new() { To = PartialDate.Parse("2020-03") } },
            "$.symbol", "The report has the symbol S/2019/1105; expected no earlier year than that of the end of its period, 2020-03."),
        Error(CaacIssueCodes.NameEmpty, "a report of nobody",
            SampleDocuments.Report with { Author = "" }, "$.author", "The name is \"\"; expected one, or none."),
        Error(CaacIssueCodes.ValueEmpty, "an empty number of a heading",
            SampleDocuments.Report with { Headings = [new() { Label = "", Text = "Introduction" }] }, "$.headings[0].label", "The value is \"\"; expected words, or nothing."),
    ];

    private static ValidationCase[] OfTheWorkingGroup =>
    [
        Error(CaacIssueCodes.ConclusionSymbolUnfit, "the text of conclusions with the symbol of a letter",
            Conclusions with { Symbol = Symbol("S/2020/11") },
            "$.symbol", "The conclusions have the symbol S/2020/11; expected the form S/AC.51/2020/10."),
        Warning(CaacIssueCodes.RequestsMissing, "conclusions without requests",
            Conclusions with { Requests = [] }, "$.requests", "No request was found; expected at least one."),
        Warning(CaacIssueCodes.RequestsMissing, "a public statement without messages",
            Release with { Requests = [] }, "$.requests", "No request was found; expected at least one."),
        Error(CaacIssueCodes.ConclusionSymbolDiffers, "conclusions in the text of others",
            Conclusions with { Symbol = Symbol("S/AC.51/2020/10") },
            "$.conclusion.symbol", "The conclusions have the symbol S/AC.51/2020/11; expected that of their document, S/AC.51/2020/10."),
        Warning(CaacIssueCodes.EntryRepeated, "conclusions with one legal basis twice",
            Conclusions with { LegalBasis = [ResolutionNumber.Parse("1612 (2005)"), ResolutionNumber.Parse("1612 (2005)")] },
            "$.legalBasis[1]", "\"1612 (2005)\" was found again; expected each once."),
        Error(CaacIssueCodes.LabelDuplicate, "conclusions with two requests of one label",
            Conclusions with { Requests = [Sample.Request("a"), Sample.Request("b"), Sample.Request("b")] },
            "$.requests[2].label", "The label \"b\" was found again; expected each once."),
        Error(CaacIssueCodes.LabelDuplicate, "a public statement with two messages of one label",
            Release with { Requests = [Sample.Request("a"), Sample.Request("a")] },
            "$.requests[1].label", "The label \"a\" was found again; expected each once."),
    ];

    private static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text);

    private static TextParagraph Paragraph(string label) => new() { Label = label, LabelPrinted = true, Text = "Decides that reports are made" };
}
