using System.Text.Json;

namespace Caac.Model.Serialization;

public class AddCaacModelTests
{
    private static readonly Letter Letter = new() { Title = "é" };

    [Fact]
    public void Empty_lists_are_left_out() =>
        JsonSerializer.Serialize(Letter, new JsonSerializerOptions().AddCaacModel()).Should().Be("""{"type":"letter","title":"\u00E9"}""");

    [Fact]
    public void Types_of_the_consumer_are_written_as_before()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddCaacModel();

        JsonSerializer.Serialize(new Inbox { Owner = "me", Latest = Letter }, options)
            .Should().Be("""{"owner":"me","latest":{"type":"letter","title":"\u00E9"}}""");
        JsonSerializer.Serialize(new { Some = 1 }, options).Should().Be("""{"some":1}""");
    }

    [Fact]
    public void A_context_of_the_consumer_stays()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = NoteContext.Default }.AddCaacModel();

        JsonSerializer.Serialize(new Note { Words = "w" }, options).Should().Be("""{"Words":"w"}""");
        JsonSerializer.Serialize(Letter, options).Should().Be("""{"type":"letter","title":"\u00E9"}""");
        options.TryGetTypeInfo(typeof(Inbox), out _).Should().BeFalse("nobody asked for reflection");
    }

    [Fact]
    public void It_may_be_added_twice()
    {
        var options = new JsonSerializerOptions();

        options.AddCaacModel().AddCaacModel().Should().BeSameAs(options);
        JsonSerializer.Serialize(Letter, options).Should().Be("""{"type":"letter","title":"\u00E9"}""");
    }

    [Fact]
    public void Options_in_use_are_refused()
    {
        var options = new JsonSerializerOptions();
        options.MakeReadOnly(populateMissingResolver: true);
        var add = () => options.AddCaacModel();

        add.Should().Throw<InvalidOperationException>();
        ((Func<JsonSerializerOptions>)(() => CaacJsonOptionsExtensions.AddCaacModel(null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Our_own_options_cannot_be_changed()
    {
        CaacJson.Options.IsReadOnly.Should().BeTrue();
        CaacJson.Indented.IsReadOnly.Should().BeTrue();
    }

    [Fact]
    public void Our_own_options_know_every_record_without_reflection()
    {
        foreach (var type in Family.RecordTypes.All)
        {
            CaacJson.Options.TryGetTypeInfo(type, out _).Should().BeTrue();
            CaacJsonContext.Default.GetTypeInfo(type).Should().NotBeNull();
        }
    }
}
