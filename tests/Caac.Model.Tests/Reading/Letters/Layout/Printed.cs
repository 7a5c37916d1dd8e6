namespace Caac.Model.Reading.Letters;

/// <summary>What a copy still prints; the key has nothing else.</summary>
internal sealed class Printed
{
    /// <summary>The symbol in the masthead.</summary>
    internal bool Masthead { get; set; } = true;

    internal bool RunningSymbol { get; set; }

    internal bool JobNumber { get; set; } = true;

    /// <summary>The requests whose label is lost, by place.</summary>
    internal HashSet<int> LostLabels { get; } = [];
}
