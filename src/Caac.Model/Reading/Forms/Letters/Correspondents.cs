namespace Caac.Model.Reading;

/// <summary>Reads date, sender, addressee and capacity of a letter.</summary>
internal static class Correspondents
{
    private static readonly Wordings CapacityMarks = new("n my capacity as ", "n my capacity of ", "I write as ", "I am writing as ", "n his capacity as ", "n her capacity as ");

    /// <summary>Reads the title: itself, and the date, sender and addressee in it.</summary>
    internal static (string? Title, PartialDate? Date, string? From, string? To) ReadTitle(ReadingContext context, int node, TextRange title)
    {
        if (title.IsEmpty)
        {
            return default;
        }

        var (head, from, to) = LetterTitle.Split(context.Text, title);
        var date = EnglishDate.Find(context.Text, head);
        if (date is null)
        {
            context.Issues.Warn(CaacIssueCodes.DateUnreadable, head, $"The title gives no readable date: {context.Quote(head)}.");
        }
        else if (date is { Date: null })
        {
            context.ReportNoDate(date.Value.Range);
        }

        if (from.IsEmpty || to.IsEmpty)
        {
            context.Issues.Warn(CaacIssueCodes.TitleUnusual, title, "A title of the form \"Letter dated … from … addressed to …\" was expected.");
        }

        return (
            context.Take(node, "title", title),
            date is { Date: { } day } ? context.Take(node, "date", date.Value.Range, day) : null,
            context.Take(node, "from", from),
            context.Take(node, "to", to));
    }

    /// <summary>Reads "in my capacity as …".</summary>
    internal static string? ReadCapacity(ReadingContext context, int node, TextRange body)
    {
        var mark = CapacityMarks.Find(context.Text, body);
        return mark.IsEmpty ? null : context.Take(node, "capacity", Phrases.Office(context.Text, body with { Start = mark.End }));
    }
}
