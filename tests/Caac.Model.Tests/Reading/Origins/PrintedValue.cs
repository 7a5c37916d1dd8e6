using System.Globalization;

namespace Caac.Model.Reading.Origins;

/// <summary>Tells, for each member, whether what is printed at some places is its value.</summary>
internal static class PrintedValue
{
    internal static bool Is(string member, string value, string text, IReadOnlyList<SourceSpan> places)
    {
        var printed = PrintedText.At(text, places);
        return member switch
        {
            "date" or "adoptedOn" or "from" or "to" or "deadline" when IsDate(value) => DateOf(printed) == value,
            "ordinal" or "order" or "number" => NumberOf(printed) == value,
            "symbol" or "otherSymbols" or "document" => IsIn(text, places, one => IsSymbol(one, value)),
            "resolution" or "legalBasis" => IsIn(text, places, one => IsResolution(one, value)),
            "resolutionWithoutYear" => IsIn(text, places, one => one.Contains(value, StringComparison.Ordinal)),
            "label" => printed.Trim('(', ')', ' ', '.') == value,
            "jobNumber" => string.Concat(printed.Where(char.IsAsciiDigit)) == string.Concat(value.Where(char.IsAsciiDigit)),
            "verb" => VerbOf(printed) == value,
            "adverb" or "kind" or "extent" or "language" or "originalLanguage" => PrintedText.Same(LanguageOf(printed), value, StringComparison.OrdinalIgnoreCase),
            "authority" => printed.StartsWith("Direct", StringComparison.OrdinalIgnoreCase) == value.StartsWith("direct", StringComparison.Ordinal),
            "situation" => PrintedText.Same(printed, value) || Situation.From(printed).Value == value,
            "role" => PrintedText.Same(WithoutCommas(printed), WithoutCommas(value)),
            "paragraphs" => IsParagraph(printed, value),
            "text" when places is [var whole] && text.AsSpan(whole.Start, whole.Length).SequenceEqual(value) => true,
            _ => PrintedText.Same(printed, value) && HasNoMargin(text, places),
        };
    }

    // The titles of a role are separated by commas, whatever the copy has between them.
    private static string WithoutCommas(string role) => string.Concat(role.Where(character => character is not (',' or ';')));

    // Whether every occurrence, or the occurrences that furniture has broken taken together, prints the value.
    private static bool IsIn(string text, IReadOnlyList<SourceSpan> places, Func<string, bool> isValue)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (isValue(PrintedText.At(text, [places[i]])))
            {
                continue;
            }

            if (i + 1 < places.Count && isValue(PrintedText.At(text, [places[i], places[i + 1]])))
            {
                i++;
                continue;
            }

            return false;
        }

        return true;
    }

    // A place begins and ends with what it holds, and not with what stands around it.
    private static bool HasNoMargin(string text, IReadOnlyList<SourceSpan> places) =>
        places.All(place => place.Length == 0 || (!char.IsWhiteSpace(text[place.Start]) && !char.IsWhiteSpace(text[place.End - 1])));

    private static bool IsDate(string value) => PartialDate.TryParse(value, CultureInfo.InvariantCulture, out _);

    private static string? DateOf(string printed) => EnglishDate.TryRead(printed, out var parts) ? parts.Date?.ToString() : printed.Length == 4 ? printed : null;

    private static string? NumberOf(string printed) =>
        (Ordinals.TryReadPhrase(printed, out _) ?? (int.TryParse(printed, CultureInfo.InvariantCulture, out var number) ? number : null))?.ToString(CultureInfo.InvariantCulture);

    private static bool IsSymbol(string printed, string value) =>
        DocumentSymbol.TryParseAll(printed, DocumentSymbolStyles.Default, out var joint)
        && (joint.Symbols.Any(symbol => symbol.ToString() == value) || string.Join('-', joint.Symbols) == value);

    private static bool IsResolution(string printed, string value) =>
        ResolutionNumber.TryParse(printed.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var number) ? number.ToString() == value
        : DocumentSymbol.TryParse(printed, CultureInfo.InvariantCulture, out var symbol) && symbol.ToString().Contains(value.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);

    private static string VerbOf(string printed) =>
        PerformativePhrase.TryRead(printed, out var phrase) ? phrase.Verb : printed.ToLowerInvariant();

    private static string LanguageOf(string printed) => Enum.TryParse<UnLanguage>(printed, ignoreCase: true, out var language) ? LanguageCode(language) : printed;

    private static string LanguageCode(UnLanguage language) => language switch
    {
        UnLanguage.Arabic => "ar",
        UnLanguage.Chinese => "zh",
        UnLanguage.English => "en",
        UnLanguage.French => "fr",
        UnLanguage.Russian => "ru",
        _ => "es",
    };

    // "paras. 5 (c) and 7", "paragraphs 4 to 8": the number, or the numbers between which it lies, stand there.
    private static bool IsParagraph(string printed, string value) =>
        PrintedText.Same(printed.Replace(" ", "", StringComparison.Ordinal), value.Replace(" ", "", StringComparison.Ordinal))
        || value.Split(' ')[0] is var number && printed.Contains(number, StringComparison.Ordinal);
}
