namespace Caac.Tool;

/// <summary>One FILE of a call, in memory.</summary>
internal sealed record SourceFile(string Name, byte[] Bytes)
{
    /// <summary>The name that stands for standard input.</summary>
    internal const string StandardInput = "-";

    // Far above any document, and far below what would hurt: a device file has no end.
    private const int MaxBytes = 256 * 1024 * 1024;

    /// <summary>Whether a name stands for standard input.</summary>
    internal static bool IsStandardInput(string name) => name == StandardInput;

    /// <summary>Reads each file; one that cannot be read is null, and said so on standard error.</summary>
    internal static IEnumerable<SourceFile?> ReadAll(IEnumerable<string> names, ToolConsole console) =>
        names.Select(name => Read(name, console));

    /// <summary>Opens a file of any size; one that cannot be opened is null, and said so on standard error.</summary>
    internal static Stream? Open(string name, ToolConsole console)
    {
        try
        {
            if (Directory.Exists(name))
            {
                console.Error.WriteLine($"caac: {name}: is a directory");
                return null;
            }

            return IsStandardInput(name)
                ? console.Input
                : new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            SayUnreadable(name, exception, console);
            return null;
        }
    }

    /// <summary>Whether an exception says that a file cannot be opened or read.</summary>
    internal static bool IsUnreadable(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentException;

    internal static void SayUnreadable(string name, Exception exception, ToolConsole console) =>
        console.Error.WriteLine($"caac: {name}: {exception.Message}");

    private static SourceFile? Read(string name, ToolConsole console)
    {
        using var stream = Open(name, console);
        try
        {
            return stream is null ? null : new SourceFile(name, ReadToEnd(stream));
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            SayUnreadable(name, exception, console);
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
