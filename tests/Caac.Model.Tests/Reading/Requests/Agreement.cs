using System.Globalization;

namespace Caac.Model.Reading.Requests;

/// <summary>How far what was read agrees with keys written by hand: precision and recall of each member.</summary>
internal sealed class Agreement
{
    internal static IReadOnlyList<string> Members { get; } = ["step", "addressee", "situation", "actor", "role", "violation", "instrument", "detail", "theme", "deadline", "reporting", "task", "qualification", "toolkit"];

    private readonly Dictionary<string, (int Right, int Given, int Wanted)> _counts = Members.ToDictionary(member => member, _ => (0, 0, 0));
    private readonly List<string> _misses = [];

    internal double PrecisionOf(string member) => Ratio(_counts[member].Right, _counts[member].Given);

    internal double RecallOf(string member) => Ratio(_counts[member].Right, _counts[member].Wanted);

    internal void Add(string name, HandKey key, Request request)
    {
        name = $"{name} ({key.Label})";
        Count(name, "step", key.Of("step"), request.Steps.Select(step => new[] { step.ToString(), step.Text }));
        Count(name, "addressee", Or(key.Of("addressee"), key.Letter?.Addressee), One(request.Addressee));
        Count(name, "situation", Or(key.Of("situation"), key.Letter?.Situation), One(request.Situation?.Value));
        Count(name, "actor", key.Of("actor").Select(parts => parts[..1]), request.Actors.Select(actor => new[] { actor.ToString() }), request.Actors.Select(actor => new[] { actor.Name }));
        Count(name, "role", key.Of("actor").Where(parts => parts.Length > 1), request.Actors.Where(actor => actor.Role is not null).Select(actor => new[] { actor.ToString(), actor.Role.ToString()! }), request.Actors.Where(actor => actor.Role is not null).Select(actor => new[] { actor.Name, actor.Role.ToString()! }));
        Count(name, "violation", key.Of("violation"), request.Violations.Select(violation => new[] { violation.Value }));
        Count(name, "instrument", key.Of("instrument").Select(parts => parts[..1]), request.Instruments.Select(instrument => new[] { instrument.Code?.Value ?? instrument.Name }));
        Count(name, "detail", key.Of("instrument").SelectMany(parts => parts.Skip(1)).Select(part => new[] { part }), request.Instruments.SelectMany(DetailsOf).Select(part => new[] { part }));
        Count(name, "theme", key.Of("theme"), request.Themes.Select(theme => new[] { theme.Value }));
        Count(name, "deadline", key.Of("deadline"), request.Deadlines.Select(deadline => new[] { deadline.Text }));
        Count(name, "reporting", key.Of("reporting"), request.Reporting.Select(duty => new[] { duty.Text }));
        Count(name, "task", key.Of("task"), request.Tasks.Select(task => new[] { task.Text }));
        Count(name, "qualification", key.Of("qualification"), request.Qualifications.Select(words => new[] { words.Kind.Value, words.Text }));
        Count(name, "toolkit", key.Of("toolkit").Select(parts => parts[..1]), request.Toolkit.Select(use => new[] { use.Option.Value }));
    }

    /// <summary>One line a member, then what was missed and what was given wrongly.</summary>
    internal string Report() =>
        $"{"member",-14}{"precision",11}{"recall",9}{"right",8}{"given",8}{"wanted",8}\n"
        + string.Concat(Members.Select(member => string.Create(CultureInfo.InvariantCulture,
            $"{member,-14}{PrecisionOf(member),11:P0}{RecallOf(member),9:P0}{_counts[member].Right,8}{_counts[member].Given,8}{_counts[member].Wanted,8}\n")))
        + string.Concat(_misses.Select(miss => miss + "\n"));

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static IEnumerable<string[]> Or(IEnumerable<string[]> values, string? otherwise) => values.Any() ? values : One(otherwise);

    private static IEnumerable<string[]> One(string? value) => value is null ? [] : [[value]];

    // The date and the parties of an instrument.
    private static IEnumerable<string> DetailsOf(RequestInstrument instrument) =>
        instrument.Date is { } date ? instrument.Parties.Prepend(date.ToString()) : instrument.Parties;

    private void Count(string name, string member, IEnumerable<string[]> wanted, IEnumerable<string[]> given, IEnumerable<string[]>? otherwise = null)
    {
        var left = wanted.ToList();
        var (all, right) = (left.Count, 0);
        var values = given.Zip(otherwise ?? given).ToList();
        foreach (var (value, other) in values)
        {
            var match = left.FindIndex(key => Agrees(key, value) || Agrees(key, other));
            if (match >= 0)
            {
                left.RemoveAt(match);
                right++;
            }
            else
            {
                _misses.Add($"  {name} {member}: given {string.Join(" | ", value)}");
            }
        }

        _misses.AddRange(left.Select(key => $"  {name} {member}: wanted {string.Join(" | ", key)}"));
        var (oldRight, oldGiven, oldWanted) = _counts[member];
        _counts[member] = (oldRight + right, oldGiven + values.Count, oldWanted + all);
    }

    private static bool Agrees(string[] key, string[] value) => key.Length == value.Length && key.Zip(value).All(pair => Agrees(pair.First, pair.Second));

    private static bool Agrees(string key, string value)
    {
        var cut = key.IndexOf(" … ", StringComparison.Ordinal);
        return cut < 0 ? key == value : value.Length > key.Length - 3 && value.StartsWith(key[..cut], StringComparison.Ordinal) && value.EndsWith(key[(cut + 3)..], StringComparison.Ordinal);
    }
}
