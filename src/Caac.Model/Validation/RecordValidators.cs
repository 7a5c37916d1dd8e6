namespace Caac.Model.Validation;

/// <summary>
/// One validator of each record, shared by all that hold such records: to make the rules of a record is dear, and nine kinds of document
/// hold citations.
/// </summary>
internal sealed class RecordValidators(TimeProvider? clock)
{
    /// <summary>Tells which year it is.</summary>
    internal TimeProvider Clock { get; } = clock ?? TimeProvider.System;

    /// <summary>The root, which also checks the annexes; it sets itself, for it is needed while it is made.</summary>
    internal DocumentValidator Documents { get => field ?? new(this); set; }

    internal CommonDocumentValidator EveryDocument => field ??= new(this);

    internal CorrespondenceValidator EveryLetter => field ??= new(this);

    internal DocumentSymbolsValidator DocumentSymbols => field ??= new(this);

    internal DistributionValidator Distribution => field ??= new(this);

    internal EarlierIssueValidator EarlierIssue => field ??= new(this);

    internal SignatureValidator Signature => field ??= new();

    internal CitationValidator Citation => field ??= new(this);

    internal WorkingGroupConclusionValidator Conclusion => field ??= new(this);

    internal MeetingValidator Meeting => field ??= new(this);

    internal CountryReportValidator Report => field ??= new(this);

    internal ReportingPeriodValidator Period => field ??= new(this);

    internal RequestValidator Request => field ??= new(this);

    internal RequestStepValidator Step => field ??= new();

    internal RequestActorValidator Actor => field ??= new();

    internal RequestTaskValidator Task => field ??= new();

    internal RequestDeadlineValidator Deadline => field ??= new();

    internal ReportingDutyValidator Duty => field ??= new();

    internal RequestInstrumentValidator Instrument => field ??= new();

    internal RequestQualificationValidator Qualification => field ??= new();

    internal ToolkitUseValidator ToolkitUse => field ??= new();

    internal TextItemValidator Item => field ??= new();

    internal TextParagraphValidator Paragraph => field ??= new(this);

    internal DocumentHeadingValidator Heading => field ??= new();

    internal MandateExtractValidator Mandate => field ??= new(this);

    internal ToolkitEntryValidator ToolkitEntry => field ??= new();
}
