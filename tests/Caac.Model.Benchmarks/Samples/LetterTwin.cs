using System.Text.Json.Serialization;

namespace Caac.Model.Benchmarks.Samples;

// Letters as one would write them without this package: the same members, each value a plain string.

internal sealed class LetterTwin
{
    public string? Type { get; set; }

    public string? Symbol { get; set; }

    public List<string>? OtherSymbols { get; set; }

    public List<string>? EarlierIssues { get; set; }

    public string? Title { get; set; }

    public DistributionTwin? Distribution { get; set; }

    public string? Language { get; set; }

    public string? OriginalLanguage { get; set; }

    public string? JobNumber { get; set; }

    public string? AnnexLabel { get; set; }

    public string? Date { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Capacity { get; set; }

    public ConclusionTwin? Conclusion { get; set; }

    public List<string>? LegalBasis { get; set; }

    public List<RequestTwin>? Requests { get; set; }

    public List<string>? Paragraphs { get; set; }

    public List<SignatureTwin>? Signatures { get; set; }

    public List<CitationTwin>? Citations { get; set; }

    public List<string>? OtherText { get; set; }

    public List<LetterTwin>? Annexes { get; set; }
}

internal sealed class DistributionTwin
{
    public string? Kind { get; set; }

    public string? Date { get; set; }
}

internal sealed class SignatureTwin
{
    public string? Name { get; set; }

    public string? FamilyName { get; set; }

    public string? Role { get; set; }
}

internal sealed class CitationTwin
{
    public string? Resolution { get; set; }

    public string? ResolutionWithoutYear { get; set; }

    public string? Document { get; set; }

    public List<string>? Paragraphs { get; set; }

    public int Count { get; set; }
}

internal sealed class ConclusionTwin
{
    public string? Symbol { get; set; }

    public string? Situation { get; set; }

    public string? AdoptedOn { get; set; }

    public MeetingTwin? Meeting { get; set; }

    public List<ReportTwin>? Reports { get; set; }
}

internal sealed class MeetingTwin
{
    public string? Date { get; set; }

    public int? Ordinal { get; set; }

    public string? Format { get; set; }

    public List<string>? AddressedBy { get; set; }
}

internal sealed class ReportTwin
{
    public string? Symbol { get; set; }

    public int? Ordinal { get; set; }

    public string? Situation { get; set; }

    public PeriodTwin? Period { get; set; }

    public string? IntroducedBy { get; set; }
}

internal sealed class PeriodTwin
{
    public string? From { get; set; }

    public string? To { get; set; }
}

internal sealed class RequestTwin
{
    public string? Label { get; set; }

    public bool LabelPrinted { get; set; }

    public string? Section { get; set; }

    public string? Text { get; set; }

    public string? Addressee { get; set; }

    public List<StepTwin>? Steps { get; set; }

    public List<string>? Items { get; set; }

    public List<ActorTwin>? Actors { get; set; }

    public List<CitationTwin>? Citations { get; set; }
}

internal sealed class StepTwin
{
    public string? Verb { get; set; }

    public string? Adverb { get; set; }

    public string? Text { get; set; }
}

internal sealed class ActorTwin
{
    public string? Name { get; set; }

    public string? Code { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LetterTwin))]
internal sealed partial class TwinContext : JsonSerializerContext;
