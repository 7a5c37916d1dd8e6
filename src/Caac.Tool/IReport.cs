namespace Caac.Tool;

/// <summary>What a command prints, file by file; closing it prints what stands after the last one.</summary>
internal interface IReport<in T> : IDisposable
{
    void Add(string source, T result);
}
