namespace Caac.Model;

public static partial class CaacIssueCodes
{
    /// <summary>The symbol of a letter is not one that letters bear.</summary>
    public const string LetterSymbolUnfit = "CAAC401";

    /// <summary>The symbol of a toolkit is not one that documents of the Working Group bear.</summary>
    public const string ToolkitSymbolUnfit = "CAAC402";

    /// <summary>The symbol of conclusions is not of the form <c>S/AC.51/2020/10</c>.</summary>
    public const string ConclusionSymbolUnfit = "CAAC403";

    /// <summary>The symbol of a report is not of the form <c>S/2020/1030</c>.</summary>
    public const string ReportSymbolUnfit = "CAAC404";

    /// <summary>The symbol of a resolution is not of the form <c>S/RES/1612(2005)</c>.</summary>
    public const string ResolutionSymbolUnfit = "CAAC405";

    /// <summary>The symbol of a resolution names another number or year than the resolution.</summary>
    public const string ResolutionSymbolDiffers = "CAAC406";

    /// <summary>The year of a document's symbol lies outside the years of its dates.</summary>
    public const string DocumentSymbolYearOdd = "CAAC407";

    /// <summary>The year of the symbol of conclusions does not fit their adoption.</summary>
    public const string ConclusionSymbolYearOdd = "CAAC408";

    /// <summary>The year of the symbol of a report lies before the end of its period or after the meeting on it.</summary>
    public const string ReportSymbolYearOdd = "CAAC409";

    /// <summary>Two members of a joint symbol belong to the same organ.</summary>
    public const string JointSymbolsOfOneOrgan = "CAAC410";

    /// <summary>An earlier issue does not say under which symbol.</summary>
    public const string EarlierIssueWithoutSymbol = "CAAC411";

    /// <summary>The symbol of a statement of the President is not of the form <c>S/PRST/2020/8</c>.</summary>
    public const string StatementSymbolUnfit = "CAAC412";

    /// <summary>An earlier issue has the symbol of the document itself, or one of a later year.</summary>
    public const string EarlierIssueNotEarlier = "CAAC413";

    /// <summary>Conclusions have another symbol than the document that holds them.</summary>
    public const string ConclusionSymbolDiffers = "CAAC414";

    /// <summary>A year lies before 1946 or after next year.</summary>
    public const string YearImplausible = "CAAC420";

    /// <summary>A reporting period ends before it begins.</summary>
    public const string PeriodReversed = "CAAC421";

    /// <summary>A reporting period ends after the meeting that examined the report.</summary>
    public const string PeriodEndAfterMeeting = "CAAC422";

    /// <summary>An adoption lies before the meeting that led to it.</summary>
    public const string AdoptionBeforeMeeting = "CAAC423";

    /// <summary>An adoption lies more than two years after the meeting that led to it.</summary>
    public const string AdoptionLongAfterMeeting = "CAAC424";

    /// <summary>A Chair's letter is older than the conclusions it follows up.</summary>
    public const string ChairLetterBeforeConclusion = "CAAC425";

    /// <summary>A letter is older than what it encloses.</summary>
    public const string LetterBeforeEnclosure = "CAAC426";

    /// <summary>A document was distributed before it was written.</summary>
    public const string DistributionBeforeDocument = "CAAC427";

    /// <summary>A resolution is cited that is younger than the document.</summary>
    public const string ResolutionAnachronistic = "CAAC428";

    /// <summary>A resolution was adopted in another year than its number says.</summary>
    public const string ResolutionYearDiffers = "CAAC429";

    /// <summary>A document that must have a title has none.</summary>
    public const string TitleEmpty = "CAAC430";

    /// <summary>Something that consists of words has none.</summary>
    public const string WordsMissing = "CAAC431";

    /// <summary>Someone who is named has an empty name.</summary>
    public const string NameEmpty = "CAAC432";

    /// <summary>Conclusions or a report do not say on which situation.</summary>
    public const string SituationEmpty = "CAAC433";

    /// <summary>An item of a list has no label.</summary>
    public const string LabelEmpty = "CAAC434";

    /// <summary>A letter is not signed.</summary>
    public const string LetterUnsigned = "CAAC435";

    /// <summary>A Chair's letter names no conclusions.</summary>
    public const string ChairLetterWithoutConclusion = "CAAC436";

    /// <summary>A Chair's letter names no resolution as its legal basis.</summary>
    public const string ChairLetterWithoutLegalBasis = "CAAC437";

    /// <summary>A Chair's letter holds no request.</summary>
    public const string ChairLetterWithoutRequests = "CAAC438";

    /// <summary>A resolution, a statement or a report holds no paragraphs.</summary>
    public const string ParagraphsMissing = "CAAC439";

    /// <summary>Two items of a list have the same label.</summary>
    public const string LabelDuplicate = "CAAC440";

    /// <summary>The labels of a list do not run on.</summary>
    public const string LabelSkipped = "CAAC441";

    /// <summary>The copy does not print the label of an item.</summary>
    public const string LabelNotPrinted = "CAAC442";

    /// <summary>A request does not say what it does.</summary>
    public const string RequestWithoutVerb = "CAAC443";

    /// <summary>A report is on another situation than the conclusions on it.</summary>
    public const string SituationDiffers = "CAAC444";

    /// <summary>The writer of a letter speaks in another office than the one signed with.</summary>
    public const string CapacityDiffersFromRole = "CAAC445";

    /// <summary>An ordinal or a number that is counted from 1 is below 1.</summary>
    public const string NumberBelowOne = "CAAC446";

    /// <summary>A citation names no target, or several.</summary>
    public const string CitationTargetNotOne = "CAAC447";

    /// <summary>The target of a citation is neither a symbol nor a number.</summary>
    public const string CitationTargetUnreadable = "CAAC448";

    /// <summary>Conclusions or a public statement hold no requests.</summary>
    public const string RequestsMissing = "CAAC449";

    /// <summary>An option stands under none of the five categories of the toolkit.</summary>
    public const string ToolkitCategoryUnknown = "CAAC450";

    /// <summary>An option has none of the three authorities of the toolkit.</summary>
    public const string ToolkitAuthorityUnknown = "CAAC451";

    /// <summary>Two options of a toolkit have the same id.</summary>
    public const string ToolkitIdDuplicate = "CAAC452";

    /// <summary>The id of an option names another category, authority or order than the option.</summary>
    public const string ToolkitIdDiffers = "CAAC453";

    /// <summary>A toolkit lists no option.</summary>
    public const string ToolkitWithoutOptions = "CAAC454";

    /// <summary>The options under one heading of a toolkit do not run on.</summary>
    public const string ToolkitOrderSkipped = "CAAC455";

    /// <summary>A document is named that is younger than the one that names it.</summary>
    public const string SymbolAnachronistic = "CAAC460";

    /// <summary>The date of a letter is not the one of its title.</summary>
    public const string TitleDateDiffers = "CAAC461";

    /// <summary>A letter has no date.</summary>
    public const string LetterUndated = "CAAC462";

    /// <summary>A letter goes to the one who writes it.</summary>
    public const string AddresseeIsWriter = "CAAC463";

    /// <summary>The family name of a signatory is no part of the name.</summary>
    public const string FamilyNameElsewhere = "CAAC464";

    /// <summary>The kind of distribution is none that this package knows.</summary>
    public const string DistributionKindUnknown = "CAAC465";

    /// <summary>Conclusions have no symbol.</summary>
    public const string ConclusionWithoutSymbol = "CAAC466";

    /// <summary>A report has no symbol.</summary>
    public const string ReportWithoutSymbol = "CAAC467";

    /// <summary>Conclusions name no report.</summary>
    public const string ConclusionWithoutReport = "CAAC468";

    /// <summary>A member that may be absent is there, and says nothing.</summary>
    public const string ValueEmpty = "CAAC469";

    /// <summary>A list names the same thing twice.</summary>
    public const string EntryRepeated = "CAAC470";

    /// <summary>There are more issues than were asked for.</summary>
    public const string RuleIssuesLeftOut = "CAAC490";
}
