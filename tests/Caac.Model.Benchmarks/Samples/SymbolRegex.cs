using System.Text.RegularExpressions;

namespace Caac.Model.Benchmarks.Samples;

/// <summary>The regular expressions that one would write instead, as the compiler generates them.</summary>
internal static partial class SymbolRegex
{
    /// <summary>The commonest symbols of the Council and the Assembly.</summary>
    [GeneratedRegex(@"^(?:S|A|E|ST|T)(?:/[A-Z][A-Za-z]*(?:\.\d+(?:-\d+)?)?|/\d+(?:-\d+)?)+(?: ?\((?:\d{4}|[IVXL]+)\))?(?:/(?:Add|Corr|Rev)\.\d+)*$", RegexOptions.CultureInvariant)]
    internal static partial Regex Whole { get; }
}
