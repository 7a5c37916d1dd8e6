using System.Text;
using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Texts say something: they hold a letter or a digit, of any script.</summary>
internal static class WordRules
{
    /// <summary>Words are there.</summary>
    internal static IRuleBuilderOptions<T, string?> HasWords<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Expect(CaacIssueCodes.WordsMissing, AreWords, text => $"The text is {Quotation.Of(text)}; expected words.");

    /// <summary>A name is there.</summary>
    internal static IRuleBuilderOptions<T, string?> IsNamed<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Expect(CaacIssueCodes.NameEmpty, AreWords, name => $"The name is {Quotation.Of(name)}; expected one.");

    /// <summary>A name is absent, or is there.</summary>
    internal static IRuleBuilderOptions<T, string?> IsAbsentOrNamed<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Expect(CaacIssueCodes.NameEmpty, name => name is null || AreWords(name), name => $"The name is {Quotation.Of(name)}; expected one, or none.");

    /// <summary>A text is absent, or says something.</summary>
    internal static IRuleBuilderOptions<T, string?> IsAbsentOrSaysSomething<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Expect(CaacIssueCodes.ValueEmpty, text => text is null || AreWords(text), text => $"The value is {Quotation.Of(text)}; expected words, or nothing.");

    /// <summary>A code is absent, or says something.</summary>
    internal static IRuleBuilderOptions<T, TCode?> IsAbsentOrSaysSomething<T, TCode>(this IRuleBuilder<T, TCode?> rule)
        where TCode : struct, IOpenCode<TCode> =>
        rule.Expect(
            CaacIssueCodes.ValueEmpty,
            code => code is not { } some || AreWords(some.Value),
            code => $"The code is {Quotation.Of(code?.Value)}; expected one, or none.");

    /// <summary>An entry of a list says something.</summary>
    internal static IRuleBuilderOptions<T, string> SaysSomething<T>(this IRuleBuilder<T, string> rule) =>
        rule.Expect(CaacIssueCodes.ValueEmpty, AreWords, text => $"The value is {Quotation.Of(text)}; expected words.");

    /// <summary>A code says something.</summary>
    internal static IRuleBuilderOptions<T, TCode> SaysSomething<T, TCode>(this IRuleBuilder<T, TCode> rule)
        where TCode : struct, IOpenCode<TCode> =>
        rule.Expect(CaacIssueCodes.ValueEmpty, code => AreWords(code.Value), code => $"The code is {Quotation.Of(code.Value)}; expected one.");

    /// <summary>A record says something.</summary>
    internal static IRuleBuilderOptions<T, T> SaysSomething<T>(this IRuleBuilder<T, T> rule, Func<T, bool> isEmpty, string name) =>
        rule.Expect(CaacIssueCodes.ValueEmpty, record => !isEmpty(record), _ => $"The {name} says nothing; expected one that does, or none.");

    internal static bool AreWords(string? text)
    {
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }
}
