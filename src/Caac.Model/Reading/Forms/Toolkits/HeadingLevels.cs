using System.Globalization;

namespace Caac.Model.Reading;

/// <summary>Reports headings whose level differs from the first heading of their rank.</summary>
internal sealed class HeadingLevels(ReadingContext context)
{
    private readonly Dictionary<string, int> _levels = new(StringComparer.Ordinal);

    internal void Check(string rank, TextRange heading)
    {
        var level = context.Text.Marks.Headings.GetValueOrDefault(heading.Start);
        if (_levels.TryAdd(rank, level) || _levels[rank] == level)
        {
            return;
        }

        context.Issues.Warn(
            CaacIssueCodes.HeadingLevel,
            heading,
            string.Create(CultureInfo.InvariantCulture, $"A heading of {rank} has level {level}; the first of its rank has level {_levels[rank]}."));
    }
}
