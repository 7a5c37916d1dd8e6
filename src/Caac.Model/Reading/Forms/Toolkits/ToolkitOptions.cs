using System.Globalization;

namespace Caac.Model.Reading;

/// <summary>Reads the options of the toolkit under their headings.</summary>
internal static class ToolkitOptions
{
    private static readonly (string Heading, string Code, ToolkitAuthority Authority)[] Authorities =
    [
        ("Direct action by the WG or possible recommendations", "DR", ToolkitAuthority.DirectOrRecommendation),
        ("Direct action by the WG", "D", ToolkitAuthority.Direct),
        ("Possible recommendations to the UNSC", "R", ToolkitAuthority.Recommendation),
    ];

    // What an option names, as the toolkit prints it.
    private static readonly Wordings Names = new(
        "UNICEF", "OHCHR", "DPKO", "UNDP", "OCHA", "UNHCR", "PBC", "GA", "HRC", "ILO", "World Bank", "SRSG for CAAC", "Optional Protocol to the CRC",
        "United Nations", "Members", "Secretary-General", "Working Group", "UNSC", "DPA", "troop-contributing countries",
        "Sanctions Committees", "donors", "regional organizations");

    private static readonly Wordings Conditions = new("subject to ", "if appropriate", "where appropriate", "as appropriate", "whenever ");

    /// <summary>Whether a paragraph is the heading of a category: <c>1. Assistance</c>.</summary>
    internal static bool IsCategory(FlowText text, TextRange paragraph) =>
        paragraph.Length is > 3 and < 60 && char.IsAsciiDigit(text[paragraph.Start]) && text[paragraph.Start + 1] == '.' && text[paragraph.Start + 2] == ' ';

    internal static IReadOnlyList<ToolkitEntry> Read(ReadingContext context, int owner, IReadOnlyList<TextRange> paragraphs)
    {
        var text = context.Text;
        var options = new List<ToolkitEntry>();
        var category = default(TextRange);
        var authority = default(TextRange);
        var order = 0;
        var levels = new HeadingLevels(context);
        foreach (var paragraph in paragraphs)
        {
            if (IsCategory(text, paragraph))
            {
                levels.Check("category", paragraph);
                category = paragraph;
                authority = default;
            }
            else if (AuthorityOf(text, paragraph) is not null)
            {
                levels.Check("authority", paragraph);
                authority = paragraph;
                order = 0;
            }
            else if (!category.IsEmpty && !authority.IsEmpty)
            {
                order++;
                options.Add(ReadOption(context, context.Trace.Open(owner, "options", options.Count), paragraph, category, authority, order));
            }
            else
            {
                context.Issues.Warn(CaacIssueCodes.TextNotKept, paragraph, "A paragraph stands between the headings of the toolkit and is no option.");
            }
        }

        return options;
    }

    private static (string Heading, string Code, ToolkitAuthority Authority)? AuthorityOf(FlowText text, TextRange paragraph)
    {
        foreach (var authority in Authorities)
        {
            if (text.Slice(paragraph).StartsWith(authority.Heading, StringComparison.OrdinalIgnoreCase) && paragraph.Length < 120)
            {
                return authority;
            }
        }

        return null;
    }

    private static ToolkitEntry ReadOption(ReadingContext context, int node, TextRange paragraph, TextRange category, TextRange authority, int order)
    {
        var text = context.Text;
        var (_, code, kind) = AuthorityOf(text, authority)!.Value;
        if (!text.Marks.IsBulleted(paragraph.Start))
        {
            context.Issues.Warn(CaacIssueCodes.BulletLost, paragraph with { End = paragraph.Start + 1 }, "The option has lost its bullet.");
        }

        var words = paragraph with { End = paragraph.Start + Sentences.LengthWithoutClosing(text.Slice(paragraph)) };
        var id = string.Create(CultureInfo.InvariantCulture, $"{text[category.Start]}-{code}-{order}");
        return context.Trace.Close(node, new ToolkitEntry
        {
            Id = context.Take(node, "id", words, id, inferred: true),
            Category = context.Take(node, "category", category with { Start = category.Start + 3 }),
            Authority = context.Take<ToolkitAuthority?>(node, "authority", authority, kind),
            Order = context.Take(node, "order", words, order, inferred: true),
            Text = context.Take(node, "text", words) ?? "",
            Entities = FindEntities(context, node, words),
            Conditions = FindConditions(context, node, words),
        });
    }

    private static List<string> FindEntities(ReadingContext context, int node, TextRange option)
    {
        var text = context.Text;
        var found = new List<TextRange>();
        for (var from = option.Start; Names.Find(text, option with { Start = from }) is { IsEmpty: false } name; from = name.End)
        {
            if (IsWord(text, name) && !found.Exists(other => text.Slice(other).SequenceEqual(text.Slice(name))))
            {
                found.Add(name);
            }
        }

        return TakeAll(context, node, "entities", found);
    }

    private static List<string> FindConditions(ReadingContext context, int node, TextRange option)
    {
        var text = context.Text;
        var found = new List<TextRange>();
        for (var from = option.Start; Conditions.Find(text, option with { Start = from }) is { IsEmpty: false } condition; from = found[^1].End)
        {
            var length = text[condition.End - 1] == ' ' ? text.Slice(option with { Start = condition.Start }).IndexOfAny(',', ';') : condition.Length;
            found.Add(length < 0 ? option with { Start = condition.Start } : new(condition.Start, condition.Start + length));
        }

        return TakeAll(context, node, "conditions", found);
    }

    private static List<string> TakeAll(ReadingContext context, int node, string member, List<TextRange> ranges)
    {
        var values = new List<string>();
        foreach (var range in ranges)
        {
            if (context.Take(node, member, range, index: values.Count) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    private static bool IsWord(FlowText text, TextRange range) =>
        (range.Start == 0 || !char.IsLetterOrDigit(text[range.Start - 1])) && (range.End >= text.Length || !char.IsLetterOrDigit(text[range.End]));
}
