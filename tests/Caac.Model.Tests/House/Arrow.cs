namespace Caac.Model.House;

/// <summary>A use, in a file of one room, of something that stands in another.</summary>
internal sealed record Arrow(string File, int Line, string From, string To, string Target)
{
    public override string ToString() => $"{File}:{Line}: {From} -> {To} ({Target})";
}
