using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A letter of the Chair of the Working Group that conveys what its conclusions ask of the addressee.</summary>
public sealed record ChairLetter : Correspondence
{
    /// <inheritdoc/>
    [JsonPropertyName("type"), JsonPropertyOrder(-100)]
    public override string Type => DocumentKinds.ChairLetter;

    /// <summary>The conclusions that the letter follows up.</summary>
    [JsonPropertyName("conclusion"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WorkingGroupConclusion? Conclusion { get; init; }

    /// <summary>The resolutions of the list "subject to … relevant Security Council resolutions, including resolutions …".</summary>
    [JsonPropertyName("legalBasis"), JsonPropertyOrder(1)]
    public IReadOnlyList<ResolutionNumber> LegalBasis { get; init => field = EquatableList.CopyOf(value); } = EquatableList<ResolutionNumber>.Empty;

    /// <summary>The requests, in order.</summary>
    [JsonPropertyName("requests"), JsonPropertyOrder(2)]
    public IReadOnlyList<Request> Requests { get; init => field = EquatableList.CopyOf(value); } = EquatableList<Request>.Empty;
}
