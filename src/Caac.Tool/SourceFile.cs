namespace Caac.Tool;

/// <summary>One FILE of a call, in memory.</summary>
internal sealed record SourceFile(string Name, byte[] Bytes)
{
    private const string StandardInput = "-";

    // Far above any document, and far below what would hurt: a device file has no end.
    private const int MaxBytes = 256 * 1024 * 1024;

    /// <summary>Whether a name stands for standard input.</summary>
    internal static bool IsStandardInput(string name) => name == StandardInput;

    /// <summary>Reads each file; one that cannot be read is null, and said so on standard error.</summary>
    internal static IEnumerable<SourceFile?> ReadAll(IEnumerable<string> names, ToolConsole console) =>
        names.Select(name => Read(name, console));

    private static SourceFile? Read(string name, ToolConsole console)
    {
        try
        {
            if (IsStandardInput(name))
            {
                return new SourceFile(name, ReadToEnd(console.Input));
            }

            using var file = File.OpenRead(name);
            return new SourceFile(name, ReadToEnd(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            console.Error.WriteLine($"caac: {name}: {exception.Message}");
            return null;
        }
    }

    private static byte[] ReadToEnd(Stream stream)
    {
        using var memory = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, MaxBytes) : 0);
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (memory.Length + read > MaxBytes)
            {
                throw new IOException($"The file is larger than {MaxBytes / 1024 / 1024} MiB.");
            }

            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }
}
