namespace Caac.Model.Validation;

/// <summary>Something with a date that others must not precede; the name completes "no earlier than …".</summary>
internal readonly record struct DatedEvent(string Name, PartialDate Date);

/// <summary>
/// The order of events: period, meeting, adoption, Chair's letter, letter, distribution. Where a link is missing, the next is held
/// against the one before it.
/// </summary>
internal static class Chronology
{
    /// <summary>The date of a document itself, where it has one.</summary>
    internal static DatedEvent? DateOf(CaacDocument document) => document switch
    {
        Correspondence { Date: { } date } => new("the letter", date),
        ToolkitDocument { AdoptedOn: { } date } => new("the adoption of the list", date),
        ConclusionsDocument { Conclusion.AdoptedOn: { } date } => new("the adoption of the conclusions", date),
        ResolutionDocument { AdoptedOn: { } date } => new("the adoption of the resolution", date),
        ResolutionDocument { Number: { Year: > 0 and var year } } => new("the adoption of the resolution", new PartialDate(year)),
        PresidentialStatement { Date: { } date } => new("the statement", date),
        PublicStatement { Date: { } date } => new("the statement", date),
        _ => null,
    };

    /// <summary>The distribution of a document, where its date is known.</summary>
    internal static DatedEvent? DistributionOf(CaacDocument document) =>
        document.Distribution?.Date is { } date ? new("the distribution", date) : null;

    /// <summary>The last event known to lie behind a document: its own date, or that of what it speaks of or encloses.</summary>
    internal static DatedEvent? LastOf(CaacDocument document) =>
        DateOf(document)
        ?? document switch
        {
            ChairLetter { Conclusion: { } conclusion } => LastOf(conclusion),
            ConclusionsDocument { Conclusion: { } conclusion } => LastOf(conclusion),
            ToolkitDocument { Meeting.Date: { } date } => new("the meeting", date),
            ReportDocument { Period.To: { } date } => new("the end of the reporting period", date),
            _ => null,
        }
        ?? LastEnclosed(document);

    /// <summary>The last event known to lie behind the annexes of a document.</summary>
    internal static DatedEvent? LastEnclosed(CaacDocument document) =>
        document.Annexes.Select(LastOf).MaxBy(item => item?.Date.Earliest);

    /// <summary>The last event known to lie behind conclusions: their adoption, the meeting, or the end of a reporting period.</summary>
    internal static DatedEvent? LastOf(WorkingGroupConclusion conclusion) => conclusion switch
    {
        { AdoptedOn: { } date } => new("the adoption of the conclusions", date),
        { Meeting.Date: { } date } => new("the meeting", date),
        _ => LastPeriodEnd(conclusion),
    };

    internal static DatedEvent? LastPeriodEnd(WorkingGroupConclusion conclusion) =>
        conclusion.Reports.Select(report => report.Period?.To)
            .Select(end => end is { } date ? new DatedEvent("the end of the reporting period", date) : (DatedEvent?)null)
            .MaxBy(item => item?.Date.Earliest);

    /// <summary>Whether the date may follow the event: true unless it certainly lies before it.</summary>
    internal static bool MayFollow(this PartialDate date, DatedEvent? earlier) => earlier is not { } item || !date.IsCertainlyBefore(item.Date);

    internal static string Expected(this DatedEvent? earlier) => $"expected no earlier than {earlier?.Name} on {earlier?.Date}";
}
