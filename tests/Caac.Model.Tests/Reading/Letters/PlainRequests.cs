namespace Caac.Model.Reading.Letters;

/// <summary>
/// Leaves out of letters what requests ask. The plans of generated letters do not tell it; keys written by hand do, in
/// <c>tests/Corpus/requests</c>.
/// </summary>
internal static class PlainRequests
{
    internal static CaacDocument Of(CaacDocument document) => document switch
    {
        ChairLetter letter => letter with { Requests = [.. letter.Requests.Select(Of)], Annexes = [.. letter.Annexes.Select(Of)] },
        _ => document with { Annexes = [.. document.Annexes.Select(Of)] },
    };

    /// <summary>Whether an actor has a name of its own; "parties to the conflict" and "the Security Council" count for their role alone.</summary>
    internal static bool IsNamed(RequestActor actor) =>
        actor.Code is not null || (char.IsUpper(actor.Name[0]) && actor.Name is not "Security Council" && !actor.Name.StartsWith("United Nations ", StringComparison.Ordinal) && !actor.Name.StartsWith("State", StringComparison.Ordinal));

    private static Request Of(Request request) => request with
    {
        Actors = [.. request.Actors.Where(IsNamed).Select(actor => actor with { Role = null })],
        Tasks = [],
        Deadlines = [],
        Reporting = [],
        Violations = [],
        Instruments = [],
        Themes = [],
        Qualifications = [],
        Toolkit = [],
    };
}
