namespace Caac.Model.Reading;

/// <summary>One line or run of tokens that belongs to the page and not to the text.</summary>
/// <param name="Source">Its place in the source, as offsets.</param>
/// <param name="Position">Where in the working text it would have stood.</param>
/// <param name="JobNumber">The job number in it, such as <c>21-05220</c>.</param>
/// <param name="Symbol">The running symbol in it.</param>
internal sealed record PageFurniture(TextRange Source, int Position, TextRange? JobNumber, TextRange? Symbol);
