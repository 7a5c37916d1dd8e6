namespace Caac.Model.Serialization.Schema;

/// <summary>The schema in the repository is that of the types. These tests can also renew it.</summary>
public class SchemaFileTests
{
    private const string File = "docs/schema/document.schema.json";
    private const string Renew = "CAAC_RENEW";

    private static readonly string RenewCommand = $"{Renew}=1 dotnet test --project tests/Caac.Model.Tests -- --filter-class \"*{nameof(SchemaFileTests)}\"";

    [Fact]
    public void The_schema_is_that_of_the_types()
    {
        if (Environment.GetEnvironmentVariable(Renew) == "1")
        {
            System.IO.File.WriteAllText(Repository.PathOf(File), SchemaExport.Text());
        }

        Repository.TextOf(File).Should().Be(SchemaExport.Text(), $"the schema has to follow the types; renew it by: {RenewCommand}\n");
    }

    [Fact]
    public void The_page_for_contributors_tells_how_to_renew_it() => Repository.TextOf("docs/contributing.md").Should().Contain(RenewCommand);
}
