using System.Xml.Linq;

namespace Caac.Model.House;

public class DependencyTests
{
    [Fact]
    public void The_package_depends_on_three_packages_only()
    {
        var references = XDocument.Parse(Repository.TextOf("src/Caac.Model/Caac.Model.csproj")).Descendants("PackageReference");

        references.Where(reference => reference.Attribute("PrivateAssets")?.Value != "all")
            .Select(reference => reference.Attribute("Include")!.Value)
            .Should().BeEquivalentTo("FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions", "System.Text.Json");
    }

    [Fact]
    public void Only_validation_and_registration_know_FluentValidation() =>
        RoomWalk.Package.Assemblies().Where(use => use.To == "FluentValidation").Select(use => use.From).Distinct()
            .Should().BeSubsetOf(["Validation", "DependencyInjection"]).And.Contain("Validation");
}
