namespace Caac.Model;

/// <summary>The languages in links.</summary>
internal static class UnLanguageCodes
{
    /// <summary>The ISO 639-1 code, which docs.un.org uses in its links.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    internal static string Of(UnLanguage language) => language switch
    {
        UnLanguage.Arabic => "ar",
        UnLanguage.Chinese => "zh",
        UnLanguage.English => "en",
        UnLanguage.French => "fr",
        UnLanguage.Russian => "ru",
        UnLanguage.Spanish => "es",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "One of the six official languages was expected."),
    };
}
