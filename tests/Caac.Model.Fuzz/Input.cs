namespace Caac.Model.Fuzz;

/// <summary>What the fuzzer hands in.</summary>
internal static class Input
{
    internal static byte[] ReadToEnd(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
