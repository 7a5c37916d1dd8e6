using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>
/// A situation that the Working Group considers, by the name the United Nations prints, without an article: mostly a country. Source: the
/// symbols and titles of the conclusions and country reports.
/// </summary>
[JsonConverter(typeof(OpenCodeJsonConverter<Situation>))]
public readonly record struct Situation : INamedCode<Situation>
{
    private readonly string? _value;

    private Situation(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <inheritdoc/>
    public static IReadOnlyList<Situation> All => SituationTable.Default.Codes;

    /// <summary>Afghanistan.</summary>
    public static Situation Afghanistan { get; } = new("Afghanistan");

    /// <summary>Burkina Faso.</summary>
    public static Situation BurkinaFaso { get; } = new("Burkina Faso");

    /// <summary>Burundi.</summary>
    public static Situation Burundi { get; } = new("Burundi");

    /// <summary>The Central African Republic.</summary>
    public static Situation CentralAfricanRepublic { get; } = new("Central African Republic");

    /// <summary>Chad.</summary>
    public static Situation Chad { get; } = new("Chad");

    /// <summary>Colombia.</summary>
    public static Situation Colombia { get; } = new("Colombia");

    /// <summary>Côte d'Ivoire.</summary>
    public static Situation CoteDIvoire { get; } = new("Côte d'Ivoire");

    /// <summary>The Democratic Republic of the Congo.</summary>
    public static Situation DemocraticRepublicOfTheCongo { get; } = new("Democratic Republic of the Congo");

    /// <summary>Ethiopia.</summary>
    public static Situation Ethiopia { get; } = new("Ethiopia");

    /// <summary>Haiti.</summary>
    public static Situation Haiti { get; } = new("Haiti");

    /// <summary>Iraq.</summary>
    public static Situation Iraq { get; } = new("Iraq");

    /// <summary>Israel and the Occupied Palestinian Territory.</summary>
    public static Situation IsraelAndTheOccupiedPalestinianTerritory { get; } = new("Israel and the Occupied Palestinian Territory");

    /// <summary>The Lake Chad basin.</summary>
    public static Situation LakeChadBasin { get; } = new("Lake Chad basin");

    /// <summary>Lebanon.</summary>
    public static Situation Lebanon { get; } = new("Lebanon");

    /// <summary>Libya.</summary>
    public static Situation Libya { get; } = new("Libya");

    /// <summary>The Lord's Resistance Army-affected areas.</summary>
    public static Situation LordsResistanceArmyAffectedAreas { get; } = new("Lord's Resistance Army-affected areas");

    /// <summary>Mali.</summary>
    public static Situation Mali { get; } = new("Mali");

    /// <summary>Mozambique.</summary>
    public static Situation Mozambique { get; } = new("Mozambique");

    /// <summary>Myanmar.</summary>
    public static Situation Myanmar { get; } = new("Myanmar");

    /// <summary>Nepal.</summary>
    public static Situation Nepal { get; } = new("Nepal");

    /// <summary>Nigeria.</summary>
    public static Situation Nigeria { get; } = new("Nigeria");

    /// <summary>The Philippines.</summary>
    public static Situation Philippines { get; } = new("Philippines");

    /// <summary>Somalia.</summary>
    public static Situation Somalia { get; } = new("Somalia");

    /// <summary>South Sudan.</summary>
    public static Situation SouthSudan { get; } = new("South Sudan");

    /// <summary>Sri Lanka.</summary>
    public static Situation SriLanka { get; } = new("Sri Lanka");

    /// <summary>The Sudan.</summary>
    public static Situation Sudan { get; } = new("Sudan");

    /// <summary>The Syrian Arab Republic.</summary>
    public static Situation SyrianArabRepublic { get; } = new("Syrian Arab Republic");

    /// <summary>Uganda.</summary>
    public static Situation Uganda { get; } = new("Uganda");

    /// <summary>Ukraine.</summary>
    public static Situation Ukraine { get; } = new("Ukraine");

    /// <summary>Yemen.</summary>
    public static Situation Yemen { get; } = new("Yemen");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Entry is not null;

    /// <inheritdoc/>
    public string Name => Entry?.Name ?? Value;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlternativeNames => Entry?.AlternativeNames ?? [];

    /// <summary>Whether the situation is one country, and not a region or two areas under one heading.</summary>
    public bool IsCountry => Entry?.IsCountry ?? false;

    /// <summary>The ISO 3166-1 alpha-2 code of the country: <c>ML</c>; null where the situation is no country, or unknown.</summary>
    public string? Iso2 => Entry?.Iso2;

    /// <summary>The ISO 3166-1 alpha-3 code of the country: <c>MLI</c>; null where the situation is no country, or unknown.</summary>
    public string? Iso3 => Entry?.Iso3;

    /// <summary>
    /// The code of the country in the standard M49 of the United Nations, the same as the numeric code of ISO 3166-1, three digits:
    /// <c>466</c>; null where the situation is no country, or unknown.
    /// </summary>
    public string? M49 => Entry?.M49;

    /// <summary>The adjective by which documents name its people and authorities: <c>Malian</c>; null where none was found.</summary>
    public string? Demonym => Entry?.Demonym;

    /// <summary>The name as it stands in a sentence: <c>the Sudan</c>.</summary>
    public string NameInText => Entry?.NameInText ?? Value;

    /// <inheritdoc/>
    public FactSource? Source => Entry?.Source;

    private SituationEntry? Entry => SituationTable.Default.Find(Value);

    /// <inheritdoc/>
    public static Situation From(string? value) => new(value);

    /// <inheritdoc/>
    public static Situation FromName(string? name) => new(SituationTable.Default.FindByName(name ?? "")?.Code ?? name);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
