using Caac.Model.Serialization;

namespace Caac.Tool;

public class SchemaCommandTests
{
    [Fact]
    public void The_schema_is_printed_as_it_is_in_the_package()
    {
        var run = ToolRun.Of("schema");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(CaacSchema.Text);
        run.Json["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void It_takes_no_file()
    {
        var run = ToolRun.Of("schema", "letter");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
    }
}
