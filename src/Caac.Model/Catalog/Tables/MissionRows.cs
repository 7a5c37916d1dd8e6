namespace Caac.Model;

/// <summary>Rows of <c>Vocabulary/Data/missions.tsv</c>, which also names the missions as actors.</summary>
internal sealed class MissionRows : ICatalogRowType<Mission>
{
    public string Path => "Vocabulary/Data/missions.tsv";

    public Mission Read(DataRow row) => new()
    {
        Actor = Actor.From(row["acronym"]),
        Name = row["name"],
        Situations = [.. row.List("situations").Select(Situation.From)],
        Lead = row.Optional("lead"),
        EstablishedBy = row.Resolution("established_by"),
        BeganOn = row.Date("began_on"),
        EndedOn = row.Date("ended_on"),
        EndDecidedBy = row.Resolution("end_decided_by"),
        Predecessor = row.Optional("predecessor") is { } predecessor ? Actor.From(predecessor) : null,
        Successor = row.Optional("successor") is { } successor ? Actor.From(successor) : null,
    };

    public bool AreSame(Mission known, Mission added) => known.Actor == added.Actor;

    // The file is in order of situations.
    public int? YearOf(Mission row) => null;
}
