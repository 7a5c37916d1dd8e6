namespace Caac.Model;

/// <content>The look-ups.</content>
public sealed partial class CaacCatalog
{
    private const string AgendaItem = "Children and armed conflict";

    private static readonly ResolutionNumber WorkingGroupEstablished = new(1612, 2005);

    /// <summary>The resolution with this number; null where the catalogue has none.</summary>
    /// <param name="number">Number and year: a number that another year has is another resolution.</param>
    public Resolution? FindResolution(ResolutionNumber number) => Resolutions.FirstOrDefault(resolution => resolution.Number == number);

    /// <summary>The conclusions with this symbol, or with a revision of it; null where the catalogue has none.</summary>
    /// <param name="symbol">The symbol: <c>S/AC.51/2020/11</c>.</param>
    public WorkingGroupConclusion? FindConclusion(DocumentSymbol symbol) => Find(Conclusions, symbol, conclusion => conclusion.Symbol);

    /// <summary>The report on a situation with this symbol; null where the catalogue has none.</summary>
    /// <param name="symbol">The symbol: <c>S/2020/1105</c>.</param>
    public CountryReport? FindCountryReport(DocumentSymbol symbol) => Find(CountryReports, symbol, report => report.Symbol);

    /// <summary>The annual report with this symbol, of the Council or of the General Assembly; null where the catalogue has none.</summary>
    /// <param name="symbol">The symbol: <c>S/2024/384</c>, <c>A/78/842</c>.</param>
    public ReportDocument? FindAnnualReport(DocumentSymbol symbol) =>
        Find(AnnualReports, symbol, report => report.Symbol) ?? AnnualReports.FirstOrDefault(report => report.OtherSymbols.Contains(symbol));

    /// <summary>The statement by the President of the Council with this symbol; null where the catalogue has none.</summary>
    /// <param name="symbol">The symbol: <c>S/PRST/2020/8</c>.</param>
    public PresidentialStatement? FindPresidentialStatement(DocumentSymbol symbol) => Find(PresidentialStatements, symbol, statement => statement.Symbol);

    /// <summary>The letter with this symbol; null where the catalogue has none.</summary>
    /// <param name="symbol">The symbol: <c>S/2021/384</c>.</param>
    public Letter? FindLetter(DocumentSymbol symbol) => Find(Letters, symbol, letter => letter.Symbol);

    /// <summary>The mission; null where the catalogue has none.</summary>
    /// <param name="mission">The mission as an actor.</param>
    public Mission? FindMission(Actor mission) => Missions.FirstOrDefault(known => known.Actor == mission);

    /// <summary>The conclusions on a situation, oldest first.</summary>
    /// <param name="situation">The situation.</param>
    public IReadOnlyList<WorkingGroupConclusion> ConclusionsOn(Situation situation) => [.. Conclusions.Where(conclusion => conclusion.Situation == situation)];

    /// <summary>The reports on a situation, oldest first.</summary>
    /// <param name="situation">The situation.</param>
    public IReadOnlyList<CountryReport> ReportsOn(Situation situation) => [.. CountryReports.Where(report => report.Situation == situation)];

    /// <summary>The letters that forward these conclusions, oldest first.</summary>
    /// <param name="conclusion">The symbol of the conclusions.</param>
    public IReadOnlyList<Letter> LettersOn(DocumentSymbol conclusion) => [.. Letters.Where(letter => LetterRows.ConclusionOf(letter) == conclusion)];

    /// <summary>The report on the same situation before this one; null where it is the first, or not in the catalogue.</summary>
    /// <param name="report">The symbol of a report on a situation.</param>
    public CountryReport? ReportBefore(DocumentSymbol report) =>
        FindCountryReport(report) is { Situation: { } situation } found ? Before(ReportsOn(situation), found) : null;

    /// <summary>The conclusions on the same situation before these; null where they are the first, or not in the catalogue.</summary>
    /// <param name="conclusion">The symbol of conclusions.</param>
    public WorkingGroupConclusion? ConclusionBefore(DocumentSymbol conclusion) =>
        FindConclusion(conclusion) is { Situation: { } situation } found ? Before(ConclusionsOn(situation), found) : null;

    /// <summary>
    /// The resolutions on children and armed conflict that a letter of this day rests on: from 1612 (2005), which established the Working
    /// Group, to the newest adopted on or before the day.
    /// </summary>
    /// <param name="date">The day; of a month or year, what was adopted before it began.</param>
    /// <returns>The numbers, in order.</returns>
    public IReadOnlyList<ResolutionNumber> LegalBasisOn(PartialDate date) =>
    [
        .. Resolutions
            .Where(resolution => resolution.Title == AgendaItem && resolution.Number >= WorkingGroupEstablished
                && resolution.AdoptedOn is { } day && (day == date || day.IsCertainlyBefore(date)))
            .Select(resolution => resolution.Number)
            .Order(),
    ];

    /// <summary>The missions in a situation whose mandate may cover a day.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="date">The day.</param>
    public IReadOnlyList<Mission> MissionsIn(Situation situation, PartialDate date) =>
        [.. Missions.Where(mission => mission.Situations.Contains(situation) && MayCover(mission.BeganOn, mission.EndedOn, date))];

    /// <summary>The terms of Chairs that may cover a day; an end that no source gives is where the next term begins.</summary>
    /// <param name="date">The day.</param>
    public IReadOnlyList<ChairTerm> ChairsOn(PartialDate date)
    {
        var terms = new List<ChairTerm>();
        for (var i = 0; i < Chairs.Count; i++)
        {
            var (term, previous, next) = (Chairs[i], Chairs.Take(i).LastOrDefault(), Chairs.Skip(i + 1).FirstOrDefault(later => later.From is not null));
            var isOver = term.To is null && next?.From is { } end && (end == date || end.IsCertainlyBefore(date));
            if (!isOver && MayCover(term.From ?? previous?.From, term.To, date))
            {
                terms.Add(term);
            }
        }

        return terms;
    }

    private static bool MayCover(PartialDate? from, PartialDate? to, PartialDate date) =>
        !(from is { } first && first.IsCertainlyAfter(date)) && !(to is { } last && last.IsCertainlyBefore(date));

    private static T? Find<T>(CatalogTable<T> table, DocumentSymbol symbol, Func<T, DocumentSymbol?> symbolOf)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return table.FirstOrDefault(row => symbolOf(row) == symbol) ?? table.FirstOrDefault(row => symbolOf(row)?.Base == symbol);
    }

    private static T? Before<T>(IReadOnlyList<T> rows, T row)
        where T : class
    {
        for (var i = 1; i < rows.Count; i++)
        {
            if (ReferenceEquals(rows[i], row))
            {
                return rows[i - 1];
            }
        }

        return null;
    }
}
