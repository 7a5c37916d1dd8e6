namespace Caac.Model;

public static partial class CaacIssueCodes
{
    /// <summary>The text holds nothing to read.</summary>
    public const string TextEmpty = "CAAC301";

    /// <summary>The text is of no kind that this package knows.</summary>
    public const string KindUnknown = "CAAC302";

    /// <summary>The text holds characters that no text has: it may be a binary file.</summary>
    public const string TextBinary = "CAAC303";

    /// <summary>The bytes are not UTF-8; they were read as Windows-1252.</summary>
    public const string EncodingAssumed = "CAAC304";

    /// <summary>The text is longer than the reader was allowed to read.</summary>
    public const string TextTooLong = "CAAC305";

    /// <summary>There were more issues than the reader was allowed to keep.</summary>
    public const string IssuesLeftOut = "CAAC306";

    /// <summary>Words that the record has no place for.</summary>
    public const string TextNotKept = "CAAC307";

    /// <summary>The copy prints no symbol.</summary>
    public const string SymbolNotPrinted = "CAAC310";

    /// <summary>The copy prints no date of distribution.</summary>
    public const string DistributionNotPrinted = "CAAC311";

    /// <summary>The copy prints no title.</summary>
    public const string TitleNotPrinted = "CAAC312";

    /// <summary>The title has another form than "Letter dated … from … addressed to …".</summary>
    public const string TitleUnusual = "CAAC313";

    /// <summary>The symbol carries a star: the document was issued again for technical reasons.</summary>
    public const string SymbolReissued = "CAAC314";

    /// <summary>A star points to a footnote.</summary>
    public const string FootnoteMark = "CAAC315";

    /// <summary>Something that stands in the place of a date is no date.</summary>
    public const string DateUnreadable = "CAAC316";

    /// <summary>The label of an item is lost; it was inferred from the order.</summary>
    public const string LabelLost = "CAAC320";

    /// <summary>The labels of a list do not run on.</summary>
    public const string LabelUnexpected = "CAAC321";

    /// <summary>An item opens with words that are no known verb of a request.</summary>
    public const string VerbUnknown = "CAAC322";

    /// <summary>Page numbers, job numbers or running symbols stand inside the text.</summary>
    public const string PageFurniture = "CAAC330";

    /// <summary>Marks of bold type stand inside a name.</summary>
    public const string BoldInName = "CAAC331";

    /// <summary>Two words run together where the type changes.</summary>
    public const string WordsGlued = "CAAC332";

    /// <summary>A citation stands inside a link.</summary>
    public const string LinkInText = "CAAC333";

    /// <summary>Headings of one rank have different levels.</summary>
    public const string HeadingLevel = "CAAC334";

    /// <summary>An item of a list has lost its bullet.</summary>
    public const string BulletLost = "CAAC335";

    /// <summary>Nobody signed.</summary>
    public const string SignatureNotFound = "CAAC340";

    /// <summary>A name stands where a signature is expected, without "(Signed)".</summary>
    public const string SignatureMarkLost = "CAAC341";

    /// <summary>A signature has no role.</summary>
    public const string RoleNotFound = "CAAC342";

    /// <summary>The letter speaks of an annex that the copy does not have.</summary>
    public const string AnnexNotFound = "CAAC350";

    /// <summary>An annex is of no kind that this package knows.</summary>
    public const string AnnexUnknown = "CAAC351";

    /// <summary>A Chair's letter does not say which meeting examined the report.</summary>
    public const string MeetingNotFound = "CAAC360";

    /// <summary>A Chair's letter names no report.</summary>
    public const string ReportNotFound = "CAAC361";

    /// <summary>A Chair's letter does not name its conclusions.</summary>
    public const string ConclusionNotFound = "CAAC362";

    /// <summary>A Chair's letter names no resolutions as its basis.</summary>
    public const string LegalBasisNotFound = "CAAC363";

    /// <summary>A Chair's letter holds no requests.</summary>
    public const string RequestsNotFound = "CAAC364";

    /// <summary>A toolkit holds no options.</summary>
    public const string OptionsNotFound = "CAAC365";
}
