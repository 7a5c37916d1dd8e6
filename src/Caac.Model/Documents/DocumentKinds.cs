using System.Text.Json;

namespace Caac.Model;

/// <summary>The kinds of document that have a record of their own.</summary>
internal static class DocumentKinds
{
    internal const string Letter = "letter";
    internal const string ChairLetter = "chairLetter";
    internal const string Conclusions = "conclusions";
    internal const string PublicStatement = "publicStatement";
    internal const string Toolkit = "toolkit";
    internal const string Resolution = "resolution";
    internal const string PresidentialStatement = "presidentialStatement";
    internal const string Report = "report";
    internal const string Other = "other";

    private static readonly Dictionary<string, Type> Records = new(StringComparer.Ordinal)
    {
        [Letter] = typeof(Letter),
        [ChairLetter] = typeof(ChairLetter),
        [Conclusions] = typeof(ConclusionsDocument),
        [PublicStatement] = typeof(PublicStatement),
        [Toolkit] = typeof(ToolkitDocument),
        [Resolution] = typeof(ResolutionDocument),
        [PresidentialStatement] = typeof(PresidentialStatement),
        [Report] = typeof(ReportDocument),
        [Other] = typeof(OtherDocument),
    };

    /// <summary>The kinds, as <c>type</c> names them.</summary>
    internal static IReadOnlyCollection<string> Names => Records.Keys;

    /// <summary>The kind that a record is of; null where it stands for several.</summary>
    internal static string? NameOf(Type record) => Records.FirstOrDefault(pair => pair.Value == record).Key;

    /// <summary>The record of the kind that the reader stands at; <see cref="OtherDocument"/> where the kind is not known.</summary>
    internal static Type RecordOf(ref Utf8JsonReader reader)
    {
        foreach (var (name, record) in Records)
        {
            if (IsText(ref reader, name))
            {
                return record;
            }
        }

        return typeof(OtherDocument);
    }

    /// <summary>Whether the string or name that the reader stands at is this text.</summary>
    internal static bool IsText(ref Utf8JsonReader reader, string text)
    {
        try
        {
            return reader.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 is half a surrogate pair, which is no text.
            return false;
        }
    }
}
