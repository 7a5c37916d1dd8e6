using Caac.Model.Reading;
using Caac.Model.Serialization;

namespace Caac.Model.Fuzz.Targets;

/// <summary>Reads the input as the bytes of a document, and holds the reader to what it promises of any content.</summary>
internal static class ReaderTarget
{
    // Far above what a real letter costs, also while it is instrumented; what grows faster than its length soon passes it.
    private const long MostBytes = 400_000;
    private const long MostBytesPerByte = 400;
    private const double MostMilliseconds = 50;
    private const double MostMillisecondsPerByte = 0.002;
    private const int Tries = 4;

    internal static void Run(byte[] bytes)
    {
        var result = Read(bytes, out var milliseconds, out var allocated);
        for (var i = 1; i < Tries && !IsCheap(bytes, milliseconds, allocated); i++)
        {
            Read(bytes, out milliseconds, out allocated);
        }

        Finding.Unless(IsCheap(bytes, milliseconds, allocated), "Cost grows in step with length.");
        Finding.Unless(CaacJson.Read(CaacJson.Write(result.Document)).Document is not null, "What is read can be written and read again.");
        foreach (var value in result.Provenance)
        {
            Finding.Unless(value.Spans.Count > 0 && value.Spans.All(span => IsInside(span, bytes)), "Each value has a place in the text.");
        }

        Finding.Unless(result.Issues.All(issue => issue.Span is not { } span || IsInside(span, bytes)), "An issue is in the text.");
    }

    private static DocumentReadResult Read(byte[] bytes, out double milliseconds, out long allocated)
    {
        var before = Environment.CpuUsage.UserTime;
        allocated = GC.GetAllocatedBytesForCurrentThread();
        var result = DocumentReader.Default.Read(bytes);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        milliseconds = (Environment.CpuUsage.UserTime - before).TotalMilliseconds;
        return result;
    }

    private static bool IsCheap(byte[] bytes, double milliseconds, long allocated) =>
        milliseconds <= MostMilliseconds + (bytes.Length * MostMillisecondsPerByte) && allocated <= MostBytes + (bytes.Length * MostBytesPerByte);

    // No encoding has more characters than bytes.
    private static bool IsInside(SourceSpan span, byte[] bytes) => span is { Start: >= 0, Length: >= 0, Line: > 0, Column: > 0 } && span.End <= bytes.Length;
}
