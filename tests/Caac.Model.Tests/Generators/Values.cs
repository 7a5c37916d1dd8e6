using System.Text.Json;
using CsCheck;

namespace Caac.Model.Generators;

/// <summary>Values that a member of a record can have.</summary>
internal static class Values
{
    /// <summary>Texts as JSON can hold them: any characters but half surrogate pairs; the empty text, too.</summary>
    internal static Gen<string> Text { get; } = Gen.OneOf(
        Gen.Char['a', 'z'].Array[0, 12].Select(letters => new string(letters)),
        Gen.OneOfConst("\"", "\\", "\0", "\u0001", "\t", "\r\n", "é", "<b>&'+", "\u2028", "\uFEFF", "🕊", "\uFFFD", " ", "null", "{}").Array[0, 6].Select(string.Concat));

    internal static Gen<PartialDate> Date { get; } = Gen.OneOf(
        Gen.Int[1, 9999].Select(year => new PartialDate(year)),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12]).Select((year, month) => new PartialDate(year, month)),
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(day => new PartialDate(DateOnly.FromDayNumber(day))));

    internal static Gen<DocumentSymbol> Symbol { get; } = Gen.Select(
            Gen.OneOfConst("S/{0}/{1}", "S/AC.51/{0}/{1}", "S/PRST/{0}/{1}", "A/70/{1}"), Gen.Int[1994, 2026], Gen.Int[1, 999], Gen.OneOfConst("", "/Add.1", "/Rev.2"))
        .Select((form, year, number, modifier) => DocumentSymbol.Parse(string.Format(null, form, year, number) + modifier));

    internal static Gen<ResolutionNumber> Number { get; } = Gen.Select(Gen.Int[1, 3000], Gen.Int[1946, 2026])
        .Select((number, year) => ResolutionNumber.Parse($"{number} ({year})"));

    /// <summary>Any JSON value.</summary>
    internal static Gen<JsonElement> Json { get; } = Gen.OneOf(
            Text.Select(text => JsonSerializer.Serialize(text)),
            Gen.OneOfConst("null", "true", "[]", "{}", "1", "1.0", "-0.5e-3", "1e400", "[[1,{\"a\":null}],\"\"]", "{\"a\":{\"b\":[]},\"type\":\"letter\"}"))
        .Select(json => JsonElement.Parse(json));

    /// <summary>A value for each type that is no record and no list.</summary>
    internal static IReadOnlyDictionary<Type, Gen<object>> ByType { get; } = new Dictionary<Type, Gen<object>>
    {
        [typeof(string)] = Text.Select(value => (object)value),
        [typeof(int)] = Gen.Int.Select(value => (object)value),
        [typeof(bool)] = Gen.Bool.Select(value => (object)value),
        [typeof(PartialDate)] = Date.Select(value => (object)value),
        [typeof(DocumentSymbol)] = Symbol.Select(value => (object)value),
        [typeof(ResolutionNumber)] = Number.Select(value => (object)value),
        [typeof(UnLanguage)] = Gen.Enum<UnLanguage>().Select(value => (object)value),
        [typeof(Certainty)] = Gen.Enum<Certainty>().Select(value => (object)value),
        [typeof(IssueSeverity)] = Gen.Enum<IssueSeverity>().Select(value => (object)value),
        [typeof(Situation)] = Text.Select(value => (object)Situation.From(value)),
        [typeof(Actor)] = Text.Select(value => (object)Actor.From(value)),
        [typeof(RequestVerb)] = Text.Select(value => (object)RequestVerb.From(value)),
        [typeof(DistributionKind)] = Text.Select(value => (object)DistributionKind.From(value)),
        [typeof(ActorRole)] = Text.Select(value => (object)ActorRole.From(value)),
        [typeof(GraveViolation)] = Text.Select(value => (object)GraveViolation.From(value)),
        [typeof(LegalInstrument)] = Text.Select(value => (object)LegalInstrument.From(value)),
        [typeof(QualificationKind)] = Text.Select(value => (object)QualificationKind.From(value)),
        [typeof(Theme)] = Text.Select(value => (object)Theme.From(value)),
        [typeof(ToolkitOption)] = Text.Select(value => (object)ToolkitOption.From(value)),
        [typeof(ToolkitAuthority)] = Text.Select(value => (object)ToolkitAuthority.From(value)),
    };
}
