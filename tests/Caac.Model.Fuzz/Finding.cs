namespace Caac.Model.Fuzz;

/// <summary>A promise that an input breaks. The fuzzer sees a crash.</summary>
internal sealed class Finding(string promise) : Exception(promise)
{
    internal static void Unless(bool kept, string promise)
    {
        if (!kept)
        {
            throw new Finding(promise);
        }
    }
}
