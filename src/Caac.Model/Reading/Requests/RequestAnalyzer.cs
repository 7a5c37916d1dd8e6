namespace Caac.Model.Reading;

/// <summary>Asks the words of a request each question, after one pass that finds the words of all rules.</summary>
internal sealed class RequestAnalyzer(ReadingContext context, (TextRange Range, string Name)? addressee, (TextRange Range, Situation Name)? situation)
{
    private static readonly Lazy<CueTable> Rules = new(() => CueTable.Load(
        CueQuestion.Violations,
        CueQuestion.Themes,
        CueQuestion.Instruments,
        CueQuestion.Qualifications,
        CueQuestion.Deadlines,
        CueQuestion.Reporting,
        CueQuestion.Roles,
        CueQuestion.Toolkit));

    private readonly RequestWords _words = new(context.Text);

    /// <summary>A request with what it asks, under which qualifications.</summary>
    /// <param name="node">The node of the request.</param>
    /// <param name="request">Its label, words, addressee and acts.</param>
    /// <param name="text">Where its words stand.</param>
    /// <param name="steps">Where its acts stand.</param>
    /// <param name="items">Its nested items.</param>
    internal Request Read(int node, Request request, TextRange text, IReadOnlyList<RequestStepPlace> steps, IReadOnlyList<ListItem> items)
    {
        _words.Load(text);
        MentionFinder.Find(_words, ActorFinder.Find(context, text));
        Rules.Value.Find(_words, _words.Cues);
        var tasks = TaskReader.Find(_words, steps, items);
        var limits = new RequestLimits(_words, steps, tasks);
        var reporting = ReportingReader.Find(_words, limits, tasks);
        return request with
        {
            Actors = ActorReader.Read(context, node, _words, tasks),
            Situation = SituationReader.Read(context, node, text, situation),
            Tasks = TaskReader.Read(context, node, _words, tasks),
            Deadlines = DeadlineReader.Read(context, node, _words, limits),
            Reporting = ReportingReader.Read(context, node, _words, reporting),
            Violations = CodeReader.ReadViolations(context, node, _words),
            Instruments = InstrumentReader.Read(context, node, _words, limits),
            Themes = CodeReader.ReadThemes(context, node, _words),
            Qualifications = QualificationReader.Read(context, node, _words, limits),
            Toolkit = ToolkitUseReader.Read(context, node, _words, reporting, addressee),
        };
    }
}
