namespace Caac.Model;

/// <summary>Rows of <c>Catalog/Data/public-statements.tsv</c>.</summary>
/// <remarks>The number of a press release is no symbol: it is kept as the line of the front page that it is.</remarks>
internal sealed class PublicStatementRows : ICatalogRowType<PublicStatement>
{
    public string Path => "Catalog/Data/public-statements.tsv";

    public PublicStatement Read(DataRow row) => new()
    {
        Date = row.Date("date"),
        Conclusion = row.Conclusion(),
        OtherText = row.List("press_release"),
    };

    public bool AreSame(PublicStatement known, PublicStatement added) => known.OtherText.Intersect(added.OtherText).Any();

    public int? YearOf(PublicStatement row) => row.Date?.Year ?? row.Conclusion?.Symbol?.Year ?? row.Conclusion?.Reports.Select(report => report.Symbol?.Year).FirstOrDefault();
}
