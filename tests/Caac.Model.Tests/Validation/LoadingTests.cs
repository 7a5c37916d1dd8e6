using System.Reflection;
using System.Runtime.Loader;
using Caac.Model.Reading;
using Caac.Model.Serialization;

namespace Caac.Model.Validation;

public sealed class LoadingTests
{
    [Fact]
    public void Reading_and_JSON_never_load_FluentValidation()
    {
        var context = new RecordingLoadContext();
        var assembly = context.LoadFromAssemblyPath(typeof(DocumentReader).Assembly.Location);

        // By reflection: the types of this test are those of another load context.
        var reader = assembly.GetType(typeof(DocumentReader).FullName!)!;
        var result = reader.GetMethod(nameof(DocumentReader.Read), [typeof(string)])!.Invoke(reader.GetProperty(nameof(DocumentReader.Default))!.GetValue(null), [Corpus.Text(Corpus.DrcLetter)]);
        var document = result!.GetType().GetProperty(nameof(DocumentReadResult.Document))!.GetValue(result);
        var json = assembly.GetType(typeof(CaacJson).FullName!)!.GetMethod(nameof(CaacJson.Write))!.Invoke(null, [document]);

        json.Should().BeOfType<string>().Which.Should().StartWith("{\"type\":\"letter\"");
        context.Loaded.Should().Contain("System.Text.Json").And.NotContain("FluentValidation");

        var validator = assembly.GetType(typeof(DocumentValidator).FullName!)!.GetProperty(nameof(DocumentValidator.Default))!.GetValue(null);
        validator.Should().NotBeNull();
        context.Loaded.Should().Contain("FluentValidation");
    }

    /// <summary>Notes what is asked for, and leaves the loading to the default context.</summary>
    private sealed class RecordingLoadContext() : AssemblyLoadContext(nameof(RecordingLoadContext))
    {
        internal List<string?> Loaded { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Loaded.Add(assemblyName.Name);
            return null;
        }
    }
}
