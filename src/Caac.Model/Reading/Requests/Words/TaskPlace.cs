namespace Caac.Model.Reading;

/// <summary>The words of a task, from the first up to, not including, another.</summary>
internal readonly record struct TaskPlace(int First, int End);
