namespace Caac.Model.Reading.Letters;

/// <summary>Dates as the United Nations prints them.</summary>
internal static class Calendar
{
    internal static string Print(DateOnly date) => new PartialDate(date).ToString("P", null);

    internal static string Print(PartialDate date) => date.ToString("P", null);

    /// <summary>"from 1 January 2018 to 31 March 2020"; within one year the first year is left out.</summary>
    internal static string PrintPeriod(ReportPlan report, PeriodForm form)
    {
        var to = Print(report.To);
        var from = Print(report.From);
        if (report.From.Year == report.To.Year)
            from = from[..^5];
        return form switch
        {
            PeriodForm.FromTo => $"from {from} to {to}",
            PeriodForm.Between => $"between {from} and {to}",
            _ => $"{from} to {to}",
        };
    }
}
