using BenchmarkDotNet.Running;
using Caac.Model.Benchmarks.Ratios;

if (args is ["ratios", .. var groups])
{
    return BudgetTable.Print(groups);
}

BenchmarkSwitcher.FromAssembly(typeof(BudgetTable).Assembly).Run(args);
return 0;
