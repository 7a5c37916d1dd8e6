namespace Caac.Model.Reading;

/// <summary>Answers what role each one named has: asked to act, to be supported, to be engaged with ...</summary>
internal static class RoleReader
{
    // Where the words give several roles, the one that stands first here counts.
    private static readonly string[] ByWeight = ["asked", "supported", "engaged", "informed", "party", "perpetrator", "acknowledged", "concerned"];

    // What is acknowledged stands in an act that says something; in a task the same words name what is to be done.
    private const string Noted = "noted";

    /// <summary>The role of each mention; null where the words give none.</summary>
    internal static string?[] Read(RequestWords words, IReadOnlyList<TaskPlace> tasks)
    {
        var task = 0;
        var roles = new string?[words.Mentions.Count];
        foreach (var cue in words.Cues)
        {
            if (cue.Question == CueQuestion.Roles && cue.Mention >= 0)
            {
                while (task < tasks.Count && tasks[task].End <= cue.First)
                {
                    task++;
                }

                if (cue.Value == Noted && task < tasks.Count && tasks[task].First <= cue.First)
                {
                    continue;
                }

                var role = cue.Value == Noted ? "acknowledged" : cue.Value;
                var end = Coordination.EndOf(words, cue.Mention);
                for (var i = cue.Mention; i < end; i++)
                {
                    roles[i] = Weightier(roles[i], role);
                }
            }
        }

        return roles;
    }

    internal static string? Weightier(string? one, string? other) =>
        one is null ? other
        : other is null ? one
        : Array.IndexOf(ByWeight, other) < Array.IndexOf(ByWeight, one) ? other : one;
}
