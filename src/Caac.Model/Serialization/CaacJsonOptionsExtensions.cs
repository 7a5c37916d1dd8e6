using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Caac.Model.Serialization;

/// <summary>Adds the records of this package to JSON options.</summary>
public static class CaacJsonOptionsExtensions
{
    /// <summary>
    /// Lets the options read and write the records of this package without reflection, empty lists left out. All other types are read and
    /// written as before.
    /// </summary>
    /// <param name="options">Options that were not used yet, such as those of a web application.</param>
    /// <returns><paramref name="options"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> are in use, so that they cannot be changed.</exception>
    public static JsonSerializerOptions AddCaacModel(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        // Options without a resolver get the one of the platform at first use; a chain that is not empty would keep it away.
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolver = Platform();
        }

        options.TypeInfoResolverChain.Insert(0, CaacJson.Records);
        return options;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Called only where the application keeps reflection for JSON; trimming turns that off.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Called only where the application keeps reflection for JSON; ahead-of-time compilation turns that off.")]
    private static DefaultJsonTypeInfoResolver Platform() => new();
}
