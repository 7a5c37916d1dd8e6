namespace Caac.Model.Validation;

/// <summary>Whether two names mean one situation.</summary>
internal static class SituationNames
{
    private const string Article = "the ";

    // It became a State on 9 July 2011. Source: the conclusions of October 2012 on both rest on one report, S/2011/413.
    private const string DividedState = "Sudan";
    private const string NewState = "South Sudan";
    private const int YearOfDivision = 2011;

    internal static bool AreSame(Situation one, Situation other) =>
        string.Equals(Folded(one), Folded(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether conclusions on a situation can rest on the report: on the same, or on the State that it was a part of.</summary>
    internal static bool CanRestOn(Situation situation, Situation ofReport, CountryReport report) =>
        AreSame(situation, ofReport)
        || (Folded(situation) == NewState
            && Folded(ofReport) == DividedState
            && !((report.Period?.To?.Earliest.Year ?? report.Symbol?.Year) > YearOfDivision));

    // Copies print either apostrophe in the name of Côte d'Ivoire, and an article before some names.
    private static string Folded(Situation situation)
    {
        var name = situation.Value.Replace('’', '\'').Trim();
        return name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? name[Article.Length..] : name;
    }
}
