namespace Caac.Model;

/// <summary>
/// Reference data about the work of the Security Council on children and armed conflict, with look-ups by symbol, situation and date.
/// Immutable; each table is read when it is first asked for. Sources: see <c>SourceOf</c> of each table.
/// </summary>
public sealed partial class CaacCatalog
{
    private readonly Lazy<EquatableList<CatalogGap>> _gaps = new(ReadGaps);

    private CaacCatalog()
    {
    }

    /// <summary>The reference data of this package.</summary>
    public static CaacCatalog Default { get; } = new();

    /// <summary>Resolutions: those whose title is <c>Children and armed conflict</c>, and others that letters name.</summary>
    public CatalogTable<Resolution> Resolutions { get; private init; } = CatalogTable<Resolution>.Embedded(new ResolutionRows());

    /// <summary>Statements by the President of the Council; <see cref="PresidentialStatement.Item"/> is null where the item is another.</summary>
    public CatalogTable<PresidentialStatement> PresidentialStatements { get; private init; } = CatalogTable<PresidentialStatement>.Embedded(new PresidentialStatementRows());

    /// <summary>Reports of the Secretary-General on one situation, situation by situation.</summary>
    public CatalogTable<CountryReport> CountryReports { get; private init; } = CatalogTable<CountryReport>.Embedded(new CountryReportRows());

    /// <summary>Annual reports of the Secretary-General; the symbol is that of the Council, the other that of the General Assembly.</summary>
    public CatalogTable<ReportDocument> AnnualReports { get; private init; } = CatalogTable<ReportDocument>.Embedded(new AnnualReportRows());

    /// <summary>Conclusions of the Working Group. What a public statement covers is known even where the symbol is not.</summary>
    public CatalogTable<WorkingGroupConclusion> Conclusions { get; private init; } = CatalogTable<WorkingGroupConclusion>.Embedded(new ConclusionRows());

    /// <summary>Public statements by the Chair, with the number of the press release in <see cref="CaacDocument.OtherText"/>.</summary>
    public CatalogTable<PublicStatement> PublicStatements { get; private init; } = CatalogTable<PublicStatement>.Embedded(new PublicStatementRows());

    /// <summary>Letters that forward conclusions, the toolkit or the reports of the Working Group.</summary>
    public CatalogTable<Letter> Letters { get; private init; } = CatalogTable<Letter>.Embedded(new LetterRows());

    /// <summary>Terms of the Chairs of the Working Group.</summary>
    public CatalogTable<ChairTerm> Chairs { get; private init; } = CatalogTable<ChairTerm>.Embedded(new ChairRows());

    /// <summary>Missions and offices in the situations.</summary>
    public CatalogTable<Mission> Missions { get; private init; } = CatalogTable<Mission>.Embedded(new MissionRows());

    /// <summary>What the embedded tables are known to lack; rows of one's own change nothing here.</summary>
    public IReadOnlyList<CatalogGap> Gaps => _gaps.Value;

    /// <summary>A catalogue with further rows. A row that describes the same thing as one of this catalogue takes its place.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>A new catalogue; this one stays as it is.</returns>
    public CaacCatalog With(CatalogRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new()
        {
            Resolutions = Resolutions.With(rows.Resolutions),
            PresidentialStatements = PresidentialStatements.With(rows.PresidentialStatements),
            CountryReports = CountryReports.With(rows.CountryReports),
            AnnualReports = AnnualReports.With(rows.AnnualReports),
            Conclusions = Conclusions.With(rows.Conclusions),
            PublicStatements = PublicStatements.With(rows.PublicStatements),
            Letters = Letters.With(rows.Letters),
            Chairs = Chairs.With(rows.Chairs),
            Missions = Missions.With(rows.Missions),
        };
    }

    private static EquatableList<CatalogGap> ReadGaps() => new(
    [
        .. DataTable.Load("Catalog/Data/gaps.tsv").Rows.Select(row => new CatalogGap { Table = row["table"], Subject = row["subject"], Missing = row["missing"] }),
    ]);
}
