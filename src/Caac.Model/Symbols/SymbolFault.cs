using System.Text;

namespace Caac.Model;

/// <summary>A fault at a place; its message is only written when someone asks.</summary>
internal readonly struct SymbolFault(SymbolFaultKind kind, int position, int length)
{
    private const int MostShown = 40;

    internal SymbolFaultKind Kind { get; } = kind;

    internal int Position { get; } = position;

    internal int Length { get; } = length;

    /// <summary>The deviation that a style may tolerate; none for what is wrong in every style.</summary>
    internal static DocumentSymbolStyles ToleratedBy(SymbolFaultKind kind) => kind switch
    {
        SymbolFaultKind.OrganUnknown => DocumentSymbolStyles.UnknownOrgan,
        SymbolFaultKind.BodyOnly => DocumentSymbolStyles.BodyOnly,
        SymbolFaultKind.BlanksOutside => DocumentSymbolStyles.OuterBlanks,
        SymbolFaultKind.BlanksInside => DocumentSymbolStyles.InnerBlanks,
        SymbolFaultKind.Dash => DocumentSymbolStyles.Dashes,
        SymbolFaultKind.ModifierCase => DocumentSymbolStyles.ModifierCase,
        SymbolFaultKind.Stars => DocumentSymbolStyles.Stars,
        SymbolFaultKind.Label => DocumentSymbolStyles.Labels,
        SymbolFaultKind.Lead => DocumentSymbolStyles.Lead,
        SymbolFaultKind.SlashDoubled => DocumentSymbolStyles.DoubledSlash,
        SymbolFaultKind.SlashMissing => DocumentSymbolStyles.MissingSlash,
        SymbolFaultKind.SlashStray => DocumentSymbolStyles.StraySlash,
        SymbolFaultKind.DotMissing => DocumentSymbolStyles.MissingDot,
        SymbolFaultKind.DotForSlash => DocumentSymbolStyles.DotForSlash,
        SymbolFaultKind.LowerCase => DocumentSymbolStyles.LowerCase,
        SymbolFaultKind.BracketUnbalanced => DocumentSymbolStyles.UnbalancedBracket,
        SymbolFaultKind.BracketsMissing => DocumentSymbolStyles.MissingBrackets,
        SymbolFaultKind.LinkTail => DocumentSymbolStyles.LinkTail,
        _ => DocumentSymbolStyles.Strict,
    };

    /// <summary>Whether tolerating the deviation is worth a warning: a way of writing is not, a repair is.</summary>
    internal static bool IsReported(SymbolFaultKind kind) => (ToleratedBy(kind) & ~Silent) != 0;

    internal CaacIssue ToIssue(ReadOnlySpan<char> text, IssueSeverity severity) => new()
    {
        Code = Code,
        Severity = severity,
        Message = Message(Seen(text)) + (severity == IssueSeverity.Warning ? Remedy : ""),
        Span = new() { Start = Position, Length = Length, Line = 1, Column = Position + 1 },
    };

    internal CaacIssue ToIssue(ReadOnlySpan<byte> utf8Text, IssueSeverity severity) => new()
    {
        Code = Code,
        Severity = severity,
        Message = Message(Seen(utf8Text)) + (severity == IssueSeverity.Warning ? Remedy : ""),
        Span = new() { Start = Position, Length = Length, Line = 1, Column = Position + 1 },
    };

    internal CaacFormatException ToException(ReadOnlySpan<char> text) => new(Code, Position, Message(Seen(text)));

    internal CaacFormatException ToException(ReadOnlySpan<byte> utf8Text) => new(Code, Position, Message(Seen(utf8Text)));

    private const DocumentSymbolStyles Silent =
        DocumentSymbolStyles.Default & ~(DocumentSymbolStyles.OuterBlanks | DocumentSymbolStyles.UnknownOrgan | DocumentSymbolStyles.BodyOnly);

    private string Code => Kind switch
    {
        SymbolFaultKind.Empty => CaacIssueCodes.SymbolEmpty,
        SymbolFaultKind.TooLong => CaacIssueCodes.SymbolTooLong,
        SymbolFaultKind.OrganMalformed => CaacIssueCodes.SymbolOrganMalformed,
        SymbolFaultKind.OrganUnknown => CaacIssueCodes.SymbolOrganUnknown,
        SymbolFaultKind.SlashTrailing => CaacIssueCodes.SymbolSlashTrailing,
        SymbolFaultKind.NumberMissing => CaacIssueCodes.SymbolNumberMissing,
        SymbolFaultKind.NumberTooLong => CaacIssueCodes.SymbolNumberTooLong,
        SymbolFaultKind.NumberExpected => CaacIssueCodes.SymbolNumberExpected,
        SymbolFaultKind.GroupMalformed => CaacIssueCodes.SymbolGroupMalformed,
        SymbolFaultKind.Joint => CaacIssueCodes.SymbolJoint,
        SymbolFaultKind.RunTogether => CaacIssueCodes.SymbolRunTogether,
        SymbolFaultKind.BodyOnly => CaacIssueCodes.SymbolBodyOnly,
        SymbolFaultKind.ComponentUnknown => CaacIssueCodes.SymbolComponentUnknown,
        SymbolFaultKind.BlanksOutside => CaacIssueCodes.SymbolBlanksOutside,
        SymbolFaultKind.BlanksInside => CaacIssueCodes.SymbolBlanksInside,
        SymbolFaultKind.Dash => CaacIssueCodes.SymbolDash,
        SymbolFaultKind.ModifierCase => CaacIssueCodes.SymbolModifierCase,
        SymbolFaultKind.Stars => CaacIssueCodes.SymbolStars,
        SymbolFaultKind.Label => CaacIssueCodes.SymbolLabel,
        SymbolFaultKind.Lead => CaacIssueCodes.SymbolLead,
        SymbolFaultKind.SlashDoubled => CaacIssueCodes.SymbolSlashDoubled,
        SymbolFaultKind.SlashMissing => CaacIssueCodes.SymbolSlashMissing,
        SymbolFaultKind.SlashStray => CaacIssueCodes.SymbolSlashStray,
        SymbolFaultKind.DotMissing => CaacIssueCodes.SymbolDotMissing,
        SymbolFaultKind.DotForSlash => CaacIssueCodes.SymbolDotForSlash,
        SymbolFaultKind.LowerCase => CaacIssueCodes.SymbolLowerCase,
        SymbolFaultKind.BracketUnbalanced => CaacIssueCodes.SymbolBracketUnbalanced,
        SymbolFaultKind.BracketsMissing => CaacIssueCodes.SymbolBracketsMissing,
        SymbolFaultKind.LinkTail => CaacIssueCodes.SymbolLinkTail,
        _ => CaacIssueCodes.SymbolCharacterUnexpected,
    };

    // What was done about a deviation that was tolerated.
    private string Remedy => Kind switch
    {
        SymbolFaultKind.BlanksOutside => " They were taken away.",
        SymbolFaultKind.SlashDoubled => " One was kept.",
        SymbolFaultKind.SlashMissing or SymbolFaultKind.DotMissing => " It was supplied.",
        SymbolFaultKind.SlashStray or SymbolFaultKind.LinkTail => " It was taken away.",
        SymbolFaultKind.DotForSlash => " The slash was put there.",
        SymbolFaultKind.LowerCase => " They were put there.",
        SymbolFaultKind.BracketUnbalanced => " The other one was supplied.",
        SymbolFaultKind.BracketsMissing => " They were supplied.",
        SymbolFaultKind.OrganUnknown or SymbolFaultKind.ComponentUnknown => " It was kept.",
        _ => "",
    };

    private string Message(string seen) => Kind switch
    {
        SymbolFaultKind.Empty => "a document symbol was expected; the text is empty.",
        SymbolFaultKind.TooLong => "a document symbol was expected; the text is longer than any.",
        SymbolFaultKind.OrganMalformed => $"an organ and a slash were expected, as in \"S/2021/384\"; found \"{seen}\".",
        SymbolFaultKind.OrganUnknown => $"\"{seen}\" is not a registered organ or series of the United Nations.",
        SymbolFaultKind.SlashTrailing => "a component was expected after the last slash; the text ends.",
        SymbolFaultKind.NumberMissing => "a number was expected, as in \"S/2021/384\"; no component gives one.",
        SymbolFaultKind.NumberTooLong => $"a number of at most nine digits was expected; found \"{seen}\".",
        SymbolFaultKind.NumberExpected => $"a number or a word was expected; found \"{seen}\".",
        SymbolFaultKind.GroupMalformed => $"a year, a session or a note was expected in the brackets; found \"{seen}\".",
        SymbolFaultKind.Joint => $"one symbol was expected; \"{seen}\" begins another one, joined by a hyphen.",
        SymbolFaultKind.RunTogether => $"two symbols run into each other at \"{seen}\"; the United Nations joins them by a hyphen.",
        SymbolFaultKind.BodyOnly => "the symbol names a body and none of its documents.",
        SymbolFaultKind.ComponentUnknown => $"\"{seen}\" is not among the known components of this organ's symbols.",
        SymbolFaultKind.BlanksOutside => "there are blanks before or after the symbol.",
        SymbolFaultKind.BlanksInside => "there are blanks inside the symbol where the United Nations prints none.",
        SymbolFaultKind.Dash => $"a hyphen was expected; found \"{seen}\".",
        SymbolFaultKind.ModifierCase => $"a modifier was expected in title case, as in \"Add.1\"; found \"{seen}\".",
        SymbolFaultKind.Stars => "stars, which mark a reissue, are not part of a symbol.",
        SymbolFaultKind.Label => $"the label \"{seen}\" is not part of a symbol.",
        SymbolFaultKind.Lead => $"the lead \"{seen}\" is not part of a symbol.",
        SymbolFaultKind.SlashDoubled => "one slash was expected; there are more.",
        SymbolFaultKind.SlashMissing => $"a slash was expected before \"{seen}\".",
        SymbolFaultKind.SlashStray => $"no slash was expected before the bracket at \"{seen}\".",
        SymbolFaultKind.DotMissing => $"a dot was expected before \"{seen}\".",
        SymbolFaultKind.DotForSlash => $"a slash was expected where there is a dot, at \"{seen}\".",
        SymbolFaultKind.LowerCase => $"capitals were expected; found \"{seen}\".",
        SymbolFaultKind.BracketUnbalanced => $"a bracket has no partner at \"{seen}\".",
        SymbolFaultKind.BracketsMissing => $"brackets were expected around \"{seen}\".",
        SymbolFaultKind.LinkTail => $"\"{seen}\" is the rest of a link, not of a symbol.",
        _ => seen.Length == 0 ? "the symbol is cut off." : $"\"{seen}\" was not expected here.",
    };

    private string Seen(ReadOnlySpan<char> text) =>
        text.Slice(Math.Min(Position, text.Length), Math.Min(Math.Min(Length, MostShown), text.Length - Math.Min(Position, text.Length))).ToString();

    private string Seen(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(
        text.Slice(Math.Min(Position, text.Length), Math.Min(Math.Min(Length, MostShown), text.Length - Math.Min(Position, text.Length))));
}
