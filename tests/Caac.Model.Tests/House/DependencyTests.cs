using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Xml.Linq;

namespace Caac.Model.House;

public class DependencyTests
{
    private const string Validators = "FluentValidation";

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
        RoomWalk.Package.Assemblies().Where(use => use.To == Validators).Select(use => use.From).Distinct()
            .Should().BeSubsetOf(["Validation", "DependencyInjection"]).And.Contain("Validation");

    [Fact]
    public void Reading_and_writing_JSON_load_no_FluentValidation()
    {
        var context = new ListeningContext();
        var package = context.LoadFromAssemblyPath(typeof(CaacDocument).Assembly.Location);

        var reader = package.GetType("Caac.Model.Reading.DocumentReader")!;
        var read = reader.GetMethod("Read", [typeof(string)])!;
        var result = read.Invoke(reader.GetProperty("Default")!.GetValue(null), [Repository.TextOf("tests/Corpus/S-2021-384.txt")])!;
        var document = result.GetType().GetProperty("Document")!.GetValue(result)!;
        var options = (System.Text.Json.JsonSerializerOptions)package.GetType("Caac.Model.Serialization.CaacJson")!.GetProperty("Options")!.GetValue(null)!;
        var json = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(document, options.GetTypeInfo(package.GetType("Caac.Model.CaacDocument")!));

        Encoding.UTF8.GetString(json).Should().Contain("S/2021/384");
        context.Asked.Should().NotContain(Validators);

        // The same listener hears it where it is loaded.
        package.GetTypes();
        context.Asked.Should().Contain(Validators);
    }

    private sealed class ListeningContext() : AssemblyLoadContext(isCollectible: false)
    {
        internal List<string?> Asked { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Asked.Add(assemblyName.Name);
            return null;
        }
    }
}
