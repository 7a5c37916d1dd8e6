namespace Caac.Model;

public static partial class CaacIssueCodes
{
    /// <summary>There is no symbol in the text.</summary>
    public const string SymbolEmpty = "CAAC101";

    /// <summary>The text is longer than any symbol.</summary>
    public const string SymbolTooLong = "CAAC102";

    /// <summary>The text does not begin with an organ and a slash, such as <c>S/</c>.</summary>
    public const string SymbolOrganMalformed = "CAAC103";

    /// <summary>The text begins with an organ or series that is not registered here.</summary>
    public const string SymbolOrganUnknown = "CAAC104";

    /// <summary>A character stands where no symbol has it.</summary>
    public const string SymbolCharacterUnexpected = "CAAC105";

    /// <summary>A slash ends the text: that is a series, not a document.</summary>
    public const string SymbolSlashTrailing = "CAAC106";

    /// <summary>No element gives the document a number.</summary>
    public const string SymbolNumberMissing = "CAAC107";

    /// <summary>A number has more digits than any symbol.</summary>
    public const string SymbolNumberTooLong = "CAAC108";

    /// <summary>A dot or hyphen has no number or word after it.</summary>
    public const string SymbolNumberExpected = "CAAC109";

    /// <summary>A pair of brackets is empty or holds what no symbol has there.</summary>
    public const string SymbolGroupMalformed = "CAAC110";

    /// <summary>Several symbols stand, joined by a hyphen, where one is expected.</summary>
    public const string SymbolJoint = "CAAC111";

    /// <summary>Two symbols run into each other.</summary>
    public const string SymbolRunTogether = "CAAC112";

    /// <summary>The text names a body, such as <c>S/AC.51</c>, and no document of it.</summary>
    public const string SymbolBodyOnly = "CAAC113";

    /// <summary>The first component after a principal organ is not among those known of it.</summary>
    public const string SymbolComponentUnknown = "CAAC114";

    /// <summary>Blanks stand before or after the symbol.</summary>
    public const string SymbolBlanksOutside = "CAAC120";

    /// <summary>Blanks stand inside the symbol where the UN prints none.</summary>
    public const string SymbolBlanksInside = "CAAC121";

    /// <summary>Another dash stands for a hyphen.</summary>
    public const string SymbolDash = "CAAC122";

    /// <summary>A modifier is not written in title case, as in <c>ADD.1</c>.</summary>
    public const string SymbolModifierCase = "CAAC123";

    /// <summary>Stars, which mark a reissue, follow the symbol.</summary>
    public const string SymbolStars = "CAAC124";

    /// <summary>A label of a catalogue, such as <c>(PRST)</c>, follows the symbol.</summary>
    public const string SymbolLabel = "CAAC125";

    /// <summary>A lead such as <c>UN Doc.</c> stands before the symbol.</summary>
    public const string SymbolLead = "CAAC126";

    /// <summary>Slashes are doubled, as in <c>S/2014//502</c>.</summary>
    public const string SymbolSlashDoubled = "CAAC130";

    /// <summary>A slash is missing, as in <c>S/PRST2009/9</c>.</summary>
    public const string SymbolSlashMissing = "CAAC131";

    /// <summary>A slash stands before a bracket, as in <c>E/CN.4/RES/23/(XXXV)</c>.</summary>
    public const string SymbolSlashStray = "CAAC132";

    /// <summary>A dot is missing, as in <c>A/77/L45</c>.</summary>
    public const string SymbolDotMissing = "CAAC133";

    /// <summary>A dot stands for a slash, as in <c>A/C.6/79.SR.37</c>.</summary>
    public const string SymbolDotForSlash = "CAAC134";

    /// <summary>A component is written in lower case, as in <c>A/36/pv.53</c>.</summary>
    public const string SymbolLowerCase = "CAAC135";

    /// <summary>A bracket has no partner, as in <c>A/RES/3049XXVII)</c>.</summary>
    public const string SymbolBracketUnbalanced = "CAAC136";

    /// <summary>The rest of a link follows, as in <c>S/2021/384&amp;Lang=E</c>.</summary>
    public const string SymbolLinkTail = "CAAC137";

    /// <summary>A note such as <c>Resumption 1</c> has lost its brackets.</summary>
    public const string SymbolBracketsMissing = "CAAC138";
}
