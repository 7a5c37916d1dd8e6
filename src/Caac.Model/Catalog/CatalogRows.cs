using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>Rows of one's own, to be merged into a <see cref="CaacCatalog"/>; as JSON, a file of them.</summary>
public sealed record CatalogRows
{
    /// <summary>Resolutions.</summary>
    [JsonPropertyName("resolutions"), JsonPropertyOrder(0)]
    public IReadOnlyList<Resolution> Resolutions { get; init => field = EquatableList.CopyOf(value); } = EquatableList<Resolution>.Empty;

    /// <summary>Statements by the President of the Security Council.</summary>
    [JsonPropertyName("presidentialStatements"), JsonPropertyOrder(1)]
    public IReadOnlyList<PresidentialStatement> PresidentialStatements { get; init => field = EquatableList.CopyOf(value); } = EquatableList<PresidentialStatement>.Empty;

    /// <summary>Reports of the Secretary-General on one situation.</summary>
    [JsonPropertyName("countryReports"), JsonPropertyOrder(2)]
    public IReadOnlyList<CountryReport> CountryReports { get; init => field = EquatableList.CopyOf(value); } = EquatableList<CountryReport>.Empty;

    /// <summary>Annual reports of the Secretary-General.</summary>
    [JsonPropertyName("annualReports"), JsonPropertyOrder(3)]
    public IReadOnlyList<ReportDocument> AnnualReports { get; init => field = EquatableList.CopyOf(value); } = EquatableList<ReportDocument>.Empty;

    /// <summary>Conclusions of the Working Group.</summary>
    [JsonPropertyName("conclusions"), JsonPropertyOrder(4)]
    public IReadOnlyList<WorkingGroupConclusion> Conclusions { get; init => field = EquatableList.CopyOf(value); } = EquatableList<WorkingGroupConclusion>.Empty;

    /// <summary>Public statements by the Chair.</summary>
    [JsonPropertyName("publicStatements"), JsonPropertyOrder(5)]
    public IReadOnlyList<PublicStatement> PublicStatements { get; init => field = EquatableList.CopyOf(value); } = EquatableList<PublicStatement>.Empty;

    /// <summary>Letters.</summary>
    [JsonPropertyName("letters"), JsonPropertyOrder(6)]
    public IReadOnlyList<Letter> Letters { get; init => field = EquatableList.CopyOf(value); } = EquatableList<Letter>.Empty;

    /// <summary>Terms of Chairs.</summary>
    [JsonPropertyName("chairs"), JsonPropertyOrder(7)]
    public IReadOnlyList<ChairTerm> Chairs { get; init => field = EquatableList.CopyOf(value); } = EquatableList<ChairTerm>.Empty;

    /// <summary>Missions.</summary>
    [JsonPropertyName("missions"), JsonPropertyOrder(8)]
    public IReadOnlyList<Mission> Missions { get; init => field = EquatableList.CopyOf(value); } = EquatableList<Mission>.Empty;
}
