using System.Globalization;

namespace Caac.Model.Validation;

/// <summary>What the title of a letter says: <c>Letter dated 19 April 2021 from … addressed to …</c>.</summary>
internal static class LetterTitle
{
    private const string Mark = "dated ";
    private const int LongestDate = 40;

    /// <summary>The days that the title names after "dated"; none where it is in another language or of another form.</summary>
    internal static IEnumerable<PartialDate> Dates(string? title)
    {
        var rest = title ?? "";
        for (var at = rest.IndexOf(Mark, StringComparison.OrdinalIgnoreCase); at >= 0; at = rest.IndexOf(Mark, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var after = rest.AsSpan(at + Mark.Length);
            if (ReadDay(after[..Math.Min(after.Length, LongestDate)].ToString()) is { } day)
            {
                yield return day;
            }
        }
    }

    private static PartialDate? ReadDay(string text) =>
        text.Split((char[]?)null, 4, StringSplitOptions.RemoveEmptyEntries) is [var day, var month, var year, ..]
        && DateOnly.TryParseExact($"{day} {month} {year.TrimEnd(',')}", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new(date)
            : null;
}
