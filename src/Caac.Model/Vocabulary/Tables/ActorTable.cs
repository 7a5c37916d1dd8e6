namespace Caac.Model;

/// <summary>
/// The actors of <c>Vocabulary/Data/missions.tsv</c> and <c>actors.tsv</c>, and the government of each country of <c>situations.tsv</c>.
/// </summary>
internal static class ActorTable
{
    private const string Organization = "united nations ";

    internal static CodeTable<Actor, ActorEntry> Default { get; } = new(
    [
        .. DataTable.Load("Vocabulary/Data/missions.tsv").Rows.Select(ReadMission),
        .. DataTable.Load("Vocabulary/Data/actors.tsv").Rows.Select(ReadActor),
        .. SituationTable.Default.Entries.Where(situation => situation.IsCountry).Select(GovernmentOf),
    ]);

    /// <summary>As <see cref="CodeTable{TCode, TEntry}.FindByName"/>; "United Nations" may stand before any name.</summary>
    internal static ActorEntry? FindByName(string name) =>
        Default.FindByName(name) ?? (NameKey.Of(name) is var key && key.StartsWith(Organization, StringComparison.Ordinal) ? Default.FindByName(key[Organization.Length..]) : null);

    private static ActorEntry ReadMission(DataRow row) => new()
    {
        Code = row["acronym"],
        Name = row["name"],
        Acronym = row["acronym"],
        Kind = ActorKind.Mission,
        Situations = SituationsOf(row),
        AlternativeNames = row.List("alternative_names"),
        BeganOn = row.Date("began_on"),
        EndedOn = row.Date("ended_on"),
        Source = row.Source(),
    };

    private static ActorEntry ReadActor(DataRow row) => new()
    {
        Code = row.Optional("acronym") ?? row["name"],
        Name = row["name"],
        Acronym = row.Optional("acronym"),
        Kind = ActorKind.From(row["kind"]),
        IsClass = row["class"] == "yes",
        Situations = SituationsOf(row),
        AlternativeNames = row.List("alternative_names"),
        Source = row.Source(),
    };

    private static EquatableList<Situation> SituationsOf(DataRow row) => new([.. row.List("situations").Select(Situation.From)]);

    private static ActorEntry GovernmentOf(SituationEntry situation) => new()
    {
        Code = $"Government of {situation.NameInText}",
        Name = $"Government of {situation.NameInText}",
        Kind = ActorKind.Government,
        Situations = new EquatableList<Situation>([Situation.From(situation.Code)]),
        AlternativeNames = new EquatableList<string>([.. OtherNamesOf(situation)]),
        Source = situation.Source,
    };

    private static IEnumerable<string> OtherNamesOf(SituationEntry situation)
    {
        foreach (var name in situation.AlternativeNames.Prepend(situation.Name))
        {
            yield return name;
            yield return $"{name} authorities";
            yield return $"authorities of {name}";
            yield return $"Government of {name}";
            yield return $"Permanent Mission of {name} to the United Nations";
        }

        if (situation.Article is not null)
        {
            yield return $"authorities of {situation.NameInText}";
            yield return $"Permanent Mission of {situation.NameInText} to the United Nations";
        }

        if (situation.Demonym is { } demonym)
        {
            yield return $"{demonym} authorities";
            yield return $"{demonym} Government";
        }
    }
}

/// <summary>What the reference data say of an actor.</summary>
internal sealed record ActorEntry : CodeEntry
{
    internal string? Acronym { get; init; }

    internal required ActorKind Kind { get; init; }

    internal bool IsClass { get; init; }

    internal IReadOnlyList<Situation> Situations { get; init; } = EquatableList<Situation>.Empty;

    internal PartialDate? BeganOn { get; init; }

    internal PartialDate? EndedOn { get; init; }
}
