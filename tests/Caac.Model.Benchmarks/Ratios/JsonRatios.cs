using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Caac.Model.Benchmarks.Samples;
using Caac.Model.Serialization;
using Caac.Model.Validation;

namespace Caac.Model.Benchmarks.Ratios;

/// <summary>The JSON of a letter beside a twin of plain strings, and what telling every fault costs where there is none.</summary>
internal static class JsonRatios
{
    private const double MostOfTwinRead = 1.6;
    private const double MostOfTwinWrite = 1.7;
    private const double MostOfPlainRead = 1.15;

    private static readonly JsonTypeInfo<CaacDocument> Letter = CaacJson.Options.GetTypeInfo<CaacDocument>();

    private static readonly JsonTypeInfo<LetterTwin> Twin =
        new JsonSerializerOptions(TwinContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.GetTypeInfo<LetterTwin>();

    internal static IEnumerable<BudgetRow> Rows()
    {
        var json = LetterJson.Utf8();
        var letter = JsonSerializer.Deserialize(json, Letter)!;
        var twin = JsonSerializer.Deserialize(json, Twin)!;
        CheckTwin(json, letter, twin);
        yield return new("JSON read of a letter", "its plain-string twin", Pair.Ratio(() => JsonSerializer.Deserialize(json, Letter), () => JsonSerializer.Deserialize(json, Twin)), MostOfTwinRead);
        yield return new("JSON write of a letter", "its plain-string twin", Pair.Ratio(() => JsonSerializer.SerializeToUtf8Bytes(letter, Letter), () => JsonSerializer.SerializeToUtf8Bytes(twin, Twin)), MostOfTwinWrite);
        yield return new("CaacJson.Read of a letter", "plain deserialization", Pair.Ratio(() => CaacJson.Read(json), () => JsonSerializer.Deserialize(json, Letter)), MostOfPlainRead);
        yield return new("DocumentValidator.Check of a letter", "JSON read of a letter", Pair.Ratio(() => DocumentValidator.Default.Check(letter), () => JsonSerializer.Deserialize(json, Letter)));
    }

    private static void CheckTwin(byte[] json, CaacDocument letter, LetterTwin twin)
    {
        using var expected = JsonDocument.Parse(json);
        using var written = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(twin, Twin));
        if (!JsonElement.DeepEquals(expected.RootElement, written.RootElement) || !CaacJson.WriteUtf8(letter).AsSpan().SequenceEqual(json))
        {
            throw new InvalidOperationException("The letter and its twin are not written alike.");
        }
    }
}
