using System.Text.RegularExpressions;

namespace Caac.Model.Benchmarks.Samples;

/// <summary>
/// What of a text a regular expression can tell: symbols of the Council and the Assembly, and numbers with years. It knows nothing of
/// lists, of the words before a number, nor of what only looks like a citation.
/// </summary>
internal static partial class CitationRegex
{
    /// <summary>The expression, which <c>rg</c> takes as well.</summary>
    internal const string Pattern = @"\b[SAE]/(?:[A-Z]+(?:\.[0-9]+)?/)*[0-9]+(?:/[0-9]+)?(?:/(?:Add|Corr|Rev)\.[0-9]+)*(?:-[SAE]/[0-9]+/[0-9]+)?|\b[0-9]{1,4}\s+\((?:19|20)[0-9]{2}\)";

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    internal static partial Regex Citation { get; }
}
