namespace Caac.Model;

/// <summary>Rows of <c>Catalog/Data/letters.tsv</c>.</summary>
internal sealed class LetterRows : ICatalogRowType<Letter>
{
    private const string Chair = "Chair of the Working Group on Children and Armed Conflict";

    public string Path => "Catalog/Data/letters.tsv";

    public Letter Read(DataRow row) => new()
    {
        Symbol = row.Symbol("symbol"),
        Date = row.Date("date"),
        Distribution = row.Date("distributed_on") is { } day ? new() { Date = day } : null,
        From = row.Optional("writer"),
        To = row.Optional("addressee"),
        Signatures = SignatureOf(row, "signed_by"),
        Annexes = [.. row.List("annexes").Select(kind => ReadAnnex(kind, row))],
    };

    public bool AreSame(Letter known, Letter added) => known.Symbol is { } symbol && added.Symbol is not null
        ? symbol == added.Symbol
        : known.Date == added.Date && ConclusionOf(known) == ConclusionOf(added);

    public int? YearOf(Letter row) => row.Date?.Year ?? row.Symbol?.Year;

    /// <summary>The symbol of the conclusions that a letter forwards; null where it forwards none.</summary>
    internal static DocumentSymbol? ConclusionOf(Letter letter) => letter.Annexes.Select(annex => annex switch
    {
        ChairLetter chairLetter => chairLetter.Conclusion?.Symbol,
        ConclusionsDocument conclusions => conclusions.Conclusion?.Symbol,
        _ => null,
    }).FirstOrDefault(symbol => symbol is not null);

    private static CaacDocument ReadAnnex(string kind, DataRow row) => kind switch
    {
        DocumentKinds.ChairLetter => new ChairLetter
        {
            Date = row.Date("annex_date"),
            From = Chair,
            To = row.Optional("addressee"),
            Conclusion = row.Conclusion(),
            LegalBasis = [.. row.List("legal_basis").Select(number => ResolutionNumber.Parse(number))],
            Signatures = SignatureOf(row, "annex_signed_by"),
        },
        DocumentKinds.Conclusions => new ConclusionsDocument { Conclusion = row.Conclusion() },
        DocumentKinds.Toolkit => new ToolkitDocument(),
        DocumentKinds.Report => new ReportDocument { Author = "Working Group on Children and Armed Conflict" },
        _ => throw new InvalidOperationException($"{kind} is no kind of annex in the table of letters."),
    };

    private static Signature[] SignatureOf(DataRow row, string column) => row.Optional(column) is { } name ? [new() { Name = name }] : [];
}
