namespace Caac.Model.Benchmarks.Ratios;

/// <summary>One line of the table: what was measured, against what, and what it may be.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Against">What it is compared with.</param>
/// <param name="Measured">The ratio, or the figure itself.</param>
/// <param name="Budget">The most that it may be; null where it is only told.</param>
/// <param name="Unit"><c>x</c> for a ratio, <c>B</c> for bytes, <c>ms</c> for milliseconds.</param>
internal sealed record BudgetRow(string What, string Against, double Measured, double? Budget = null, string Unit = "x")
{
    internal bool IsKept => Budget is not { } most || Measured <= most;
}
