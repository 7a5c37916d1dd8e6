namespace Caac.Model;

/// <summary>A citation together with the places that it was read from.</summary>
/// <param name="Citation">The citation; its count is the number of <paramref name="Occurrences"/>.</param>
/// <param name="Occurrences">Where the target is printed, in the order of the text.</param>
/// <param name="Paragraphs">Where each of the citation's paragraphs is printed first.</param>
internal sealed record CitedTarget(Citation Citation, IReadOnlyList<CitedPlace> Occurrences, IReadOnlyList<CitedPlace> Paragraphs);
