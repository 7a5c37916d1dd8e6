using BenchmarkDotNet.Running;
using Caac.Model.Benchmarks.Allocations;
using Caac.Model.Benchmarks.Ratios;

if (args is ["ratios", .. var groups])
{
    return BudgetTable.Print(groups);
}

if (args is ["allocations"])
{
    return AllocationTable.Print();
}

BenchmarkSwitcher.FromAssembly(typeof(BudgetTable).Assembly).Run(args);
return 0;
