#if DEBUG
Console.Error.WriteLine("This is a debug build, whose figures say nothing: dotnet run -c Release --project tests/Caac.Model.Benchmarks -- ratios");
return 2;
#else
if (args is ["ratios", ..])
{
    return BudgetTable.Print(args.AsSpan(1));
}

BenchmarkSwitcher.FromAssembly(typeof(BudgetTable).Assembly).Run(args);
return 0;
#endif
