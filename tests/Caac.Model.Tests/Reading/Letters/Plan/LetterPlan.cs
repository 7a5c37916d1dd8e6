namespace Caac.Model.Reading.Letters;

/// <summary>A letter by which the President of the Council forwards the Chair's letter, as facts and words, without a layout.</summary>
internal sealed record LetterPlan
{
    internal required DocumentSymbol Symbol { get; init; }

    internal required DateOnly Distributed { get; init; }

    /// <summary>The language of the copy, where the masthead prints it before the original language.</summary>
    internal UnLanguage? Language { get; init; }

    internal required UnLanguage OriginalLanguage { get; init; }

    internal UnLanguage? AnnexLanguage { get; init; }

    internal required string JobNumber { get; init; }

    internal required DateOnly Date { get; init; }

    internal required PersonPlan President { get; init; }

    internal required PersonPlan Chair { get; init; }

    internal required CoverPlan Cover { get; init; }

    internal required DateOnly ChairDate { get; init; }

    internal required CountryPlan Country { get; init; }

    internal required MeetingPlan Meeting { get; init; }

    internal required IReadOnlyList<ReportPlan> Reports { get; init; }

    internal required ReportForm ReportForm { get; init; }

    internal required PeriodForm PeriodForm { get; init; }

    internal required string IntroducedBy { get; init; }

    internal required DocumentSymbol Conclusions { get; init; }

    internal required DateOnly AdoptedOn { get; init; }

    /// <summary>"(S/AC.51/2020/11) on 17 December 2020" rather than "on 13 November 2023 (S/AC.51/2023/3)".</summary>
    internal required bool ConclusionsBeforeDate { get; init; }

    internal required string FollowUp { get; init; }

    internal required IReadOnlyList<ResolutionNumber> LegalBasis { get; init; }

    internal required IReadOnlyList<RequestPlan> Requests { get; init; }

    /// <summary>A single request that goes on in the sentence "I am entrusted … to request you to …".</summary>
    internal bool RequestInSentence { get; init; }

    /// <summary>The annex has a title of its own: "Letter dated … from the Chair … addressed to the Secretary-General".</summary>
    internal bool AnnexTitled { get; init; }

    internal string? CoverClosing { get; init; }

    internal string? AnnexClosing { get; init; }
}

internal sealed record CoverPlan
{
    /// <summary>"In my capacity as President of the Security Council, ".</summary>
    internal required bool NamesCapacity { get; init; }

    /// <summary>"I am forwarding to you a letter".</summary>
    internal required string Opening { get; init; }

    /// <summary>"Chair of the Working Group on Children and Armed Conflict".</summary>
    internal required string ChairOffice { get; init; }

    /// <summary>"established by Security Council resolution".</summary>
    internal required string Established { get; init; }
}

internal sealed record PersonPlan
{
    internal required string Given { get; init; }

    internal required string Family { get; init; }

    internal bool FamilyFirst { get; init; }

    internal required IReadOnlyList<string> Titles { get; init; }
}

internal sealed record MeetingPlan
{
    internal required DateOnly Date { get; init; }

    internal int? Ordinal { get; init; }

    internal string? Format { get; init; }

    /// <summary>"During a closed videoconference held on {0}", "At its 67th meeting, held on {0}".</summary>
    internal required string Opening { get; init; }

    /// <summary>The speakers with their articles: "The Permanent Representative of Mali to the United Nations".</summary>
    internal IReadOnlyList<string> Speakers { get; init; } = [];
}

internal sealed record ReportPlan
{
    internal required DocumentSymbol Symbol { get; init; }

    internal int? Ordinal { get; init; }

    internal required PartialDate From { get; init; }

    internal required PartialDate To { get; init; }
}

internal enum ReportForm
{
    /// <summary>"…, which covers the period … and was introduced by …".</summary>
    WhichCovers,

    /// <summary>"…, covering the period …, which was introduced by …".</summary>
    Covering,

    /// <summary>"…, which covers the period …, and was introduced by …".</summary>
    WhichCoversComma,
}

internal enum PeriodForm
{
    FromTo,
    Bare,
    Between,
}

internal sealed record RequestPlan
{
    internal required IReadOnlyList<StepPlan> Steps { get; init; }

    internal IReadOnlyList<NestedPlan> Nested { get; init; } = [];

    internal IEnumerable<Piece> OwnPieces => Steps.SelectMany(step => step.Pieces.Prepend(Piece.Plain(step.Lead)));

    internal IEnumerable<Piece> AllPieces => OwnPieces.Concat(Nested.SelectMany(item => item.Pieces));

    internal bool AsksTheReader => Steps.Any(step => step.AsksTheReader);
}

internal sealed record StepPlan
{
    /// <summary>What stands between this act and the one before: ", ", ", and ".</summary>
    internal required string Lead { get; init; }

    internal required string Verb { get; init; }

    internal string? Adverb { get; init; }

    /// <summary>Whether the act asks "you".</summary>
    internal required bool AsksTheReader { get; init; }

    internal required IReadOnlyList<Piece> Pieces { get; init; }
}

internal sealed record NestedPlan
{
    internal required string Label { get; init; }

    internal required IReadOnlyList<Piece> Pieces { get; init; }

    /// <summary>What ends the item inside its request; nothing for the last one, which ends as the request does.</summary>
    internal required string Ending { get; init; }
}
