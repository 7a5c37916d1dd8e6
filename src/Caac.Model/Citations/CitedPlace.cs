namespace Caac.Model;

/// <summary>Where a text cites something, in code units.</summary>
internal readonly record struct CitedPlace(int Start, int Length);
