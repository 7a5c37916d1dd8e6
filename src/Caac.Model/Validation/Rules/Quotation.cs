namespace Caac.Model.Validation;

/// <summary>Values of documents inside messages.</summary>
internal static class Quotation
{
    private const int MaxLength = 60;

    /// <summary>The text in quotation marks, cut where it is long; <c>absent</c> for null.</summary>
    internal static string Of(string? text) => text switch
    {
        null => "absent",
        { Length: <= MaxLength } => $"\"{text}\"",
        _ => $"\"{text.AsSpan(0, char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)}…\"",
    };
}
