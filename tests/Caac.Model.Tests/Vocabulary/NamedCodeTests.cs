namespace Caac.Model.Vocabulary;

/// <summary>What holds for every kind of code that has names.</summary>
public abstract class NamedCodeTests<TCode>
    where TCode : struct, INamedCode<TCode>
{
    [Fact]
    public void Every_code_is_known_once_and_has_a_name_and_a_source()
    {
        TCode.All.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        foreach (var code in TCode.All)
        {
            TCode.From(code.Value).Should().Be(code);
            code.IsKnown.Should().BeTrue();
            code.Name.Should().NotBeNullOrWhiteSpace();
            code.Source!.Text.Should().NotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void A_name_leads_to_one_code_however_it_is_printed()
    {
        foreach (var code in TCode.All)
        {
            foreach (var name in code.AlternativeNames.Append(code.Name).Append(code.Value))
            {
                TCode.FromName(name).Should().Be(code, $"\"{name}\" names {code.Value}");
                TCode.FromName($"The {name.ToUpperInvariant()}").Should().Be(code);
                TCode.FromName(name.Replace('\'', '’').Replace('-', '‑')).Should().Be(code);
            }
        }
    }

    [Fact]
    public void An_unknown_text_lives_on()
    {
        var code = TCode.FromName("Atlantis");

        code.Value.Should().Be("Atlantis");
        code.Name.Should().Be("Atlantis");
        code.IsKnown.Should().BeFalse();
        code.AlternativeNames.Should().BeEmpty();
        code.Source.Should().BeNull();
        code.Should().Be(TCode.From("Atlantis")).And.NotBe(default(TCode));
    }

    [Fact]
    public void Nothing_is_the_default_value_and_unknown()
    {
        TCode.From(null).Should().Be(default(TCode));
        TCode.FromName(null).Should().Be(default(TCode));
        TCode.FromName("").IsKnown.Should().BeFalse();
        TCode.FromName(" - ").IsKnown.Should().BeFalse();
        default(TCode).Name.Should().Be("");
    }
}

public class SituationCodeTests : NamedCodeTests<Situation>;

public class ActorCodeTests : NamedCodeTests<Actor>;

public class GraveViolationCodeTests : NamedCodeTests<GraveViolation>;

public class LegalInstrumentCodeTests : NamedCodeTests<LegalInstrument>;

public class ThemeCodeTests : NamedCodeTests<Theme>;

public class RequestVerbCodeTests : NamedCodeTests<RequestVerb>;

public class ToolkitOptionCodeTests : NamedCodeTests<ToolkitOption>;
