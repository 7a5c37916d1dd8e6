namespace Caac.Model;

public static partial class CaacIssueCodes
{
    /// <summary>The text is not JSON from this place on.</summary>
    public const string JsonSyntax = "CAAC201";

    /// <summary>The text ends before its JSON does, or is empty.</summary>
    public const string JsonTruncated = "CAAC202";

    /// <summary>The text is longer than asked for; it was not read.</summary>
    public const string JsonTooLong = "CAAC203";

    /// <summary>An object or array lies deeper than 64 others; it was left out.</summary>
    public const string JsonTooDeep = "CAAC204";

    /// <summary>Bytes are not UTF-8, or a text holds half a surrogate pair.</summary>
    public const string JsonNotUtf8 = "CAAC205";

    /// <summary>A byte order mark stands before the JSON.</summary>
    public const string JsonByteOrderMark = "CAAC206";

    /// <summary>A comment stands in the JSON, which has none.</summary>
    public const string JsonComment = "CAAC207";

    /// <summary>A comma stands after the last member or item.</summary>
    public const string JsonTrailingComma = "CAAC208";

    /// <summary>There are more issues than asked for; the rest of the text was not read.</summary>
    public const string JsonTooManyIssues = "CAAC209";

    /// <summary>A document does not say its <c>type</c>.</summary>
    public const string JsonTypeMissing = "CAAC210";

    /// <summary>The <c>type</c> of a document is none that this package knows; its members were kept as they are.</summary>
    public const string JsonTypeUnknown = "CAAC211";

    /// <summary>A value is of another JSON kind than its member, such as a number for a text.</summary>
    public const string JsonValueKind = "CAAC212";

    /// <summary>A value is of the right JSON kind but does not have the form of its member, such as an impossible date.</summary>
    public const string JsonValueMalformed = "CAAC213";

    /// <summary>Null stands where a value is needed.</summary>
    public const string JsonNull = "CAAC214";

    /// <summary>A member that every such record has is missing.</summary>
    public const string JsonMemberMissing = "CAAC215";

    /// <summary>A member has a name that its record does not know; it was left out.</summary>
    public const string JsonMemberUnknown = "CAAC216";

    /// <summary>A member stands twice; the first was kept.</summary>
    public const string JsonMemberDuplicate = "CAAC217";
}
