using Caac.Model;

namespace Examples;

public sealed class CitationExample : Example
{
    internal override string Page => "docs/citations.md";

    internal override void Run()
    {
        #region shown
        foreach (var citation in CitationFinder.Enumerate("paragraph 9 of resolution 1612 (2005), see S/2021/384"))
            Console.WriteLine($"{citation.Start}: {citation.Kind} {citation.ToString()}");
        #endregion
    }
}
