using Caac.Model;
using Microsoft.EntityFrameworkCore;

namespace Consumer.Database;

/// <summary>Identifiers as keys and text of a database: a real file of SQLite.</summary>
public sealed class ArchiveTests : IDisposable
{
    private static readonly string[] Symbols = ["S/2021/384", "S/2021/99", "S/2003/1053/Corr.1", "S/2003/1053", "A/75/873-S/2021/437", "S/RES/1612 (2005)", "S/AC.51/2020/10", "S/AC.51/2020/9"];
    private static readonly string[] Dates = ["2021-04-19", "2021-04", "2020-12-31", "2021", "2021-04-02"];

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"caac-{Guid.NewGuid():N}.db");

    public ArchiveTests()
    {
        using var archive = new Archive(_file);
        archive.Database.EnsureCreated();
    }

    [Fact]
    public void Symbols_are_keys_and_order_as_symbols_do()
    {
        var symbols = Symbols.SelectMany(text => DocumentSymbol.ParseAll(text).Symbols).ToArray();
        Add(symbols.Select(symbol => new Filed { Symbol = symbol }));

        using var archive = new Archive(_file);
        archive.Documents.OrderBy(document => document.SortKey).Select(document => document.Symbol).Should().Equal(symbols.Order());
        archive.Documents.Find(DocumentSymbol.Parse("S/RES/1612 (2005)")).Should().NotBeNull();
        var wanted = DocumentSymbol.Parse("S/2021/384");
        archive.Documents.Where(document => document.Symbol == wanted).Should().ContainSingle().Which.Symbol.Should().Be(wanted);
        var (first, last) = (DocumentSymbol.Parse("S/AC.51/2020/9").ToSortKey(), DocumentSymbol.Parse("S/AC.51/2020/10").ToSortKey());
        archive.Documents
            .Where(document => document.SortKey.CompareTo(first) >= 0 && document.SortKey.CompareTo(last) <= 0)
            .Select(document => document.Symbol).AsEnumerable().Select(symbol => symbol.ToString()).Should().BeEquivalentTo("S/AC.51/2020/9", "S/AC.51/2020/10");
    }

    [Fact]
    public void The_same_symbol_twice_is_refused_however_it_was_written()
    {
        Add([new Filed { Symbol = DocumentSymbol.Parse("S/RES/1612 (2005)") }]);
        var again = () => Add([new Filed { Symbol = DocumentSymbol.Parse("S/RES/1612(2005)") }]);

        again.Should().Throw<DbUpdateException>();
    }

    [Fact]
    public void Partial_dates_order_and_compare_as_text()
    {
        Add(Dates.Select((date, index) => new Filed { Symbol = DocumentSymbol.Parse($"S/2021/{index + 1}"), Date = PartialDate.Parse(date) }));
        Add([new Filed { Symbol = DocumentSymbol.Parse("S/2021/9") }]);

        using var archive = new Archive(_file);
        archive.Documents.Where(document => document.Date != null).OrderBy(document => document.Date).Select(document => document.Date!.Value)
            .Should().Equal(Dates.Select(PartialDate.Parse).Order());
        var april = PartialDate.Parse("2021-04");
        archive.Documents.Count(document => document.Date == april).Should().Be(1);
        archive.Documents.Single(document => document.Symbol == DocumentSymbol.Parse("S/2021/9")).Date.Should().BeNull();
    }

    [Fact]
    public void Resolution_numbers_are_keys_of_what_documents_cite()
    {
        var cited = Corpus.Letter.Annexes.OfType<ChairLetter>().Single().LegalBasis.Append(ResolutionNumber.Parse("999 (1995)"))
            .Select(number => new Cited { Number = number, AdoptedOn = new PartialDate(number.Year) }).ToList();
        Add([new Filed { Symbol = Corpus.Letter.Symbol!, Date = Corpus.Letter.Date, Cites = cited }]);

        using var archive = new Archive(_file);
        archive.Resolutions.OrderBy(resolution => resolution.SortKey).Select(resolution => resolution.Number)
            .Should().Equal(cited.Select(resolution => resolution.Number).Order()).And.StartWith(ResolutionNumber.Parse("999 (1995)"));
        var basis = ResolutionNumber.Parse("1612 (2005)");
        archive.Documents.Single(document => document.Cites.Any(resolution => resolution.Number == basis)).Symbol.Should().Be(Corpus.Letter.Symbol!);
    }

    [Fact]
    public void The_file_holds_the_text_that_the_field_writes()
    {
        Add([new Filed { Symbol = DocumentSymbol.Parse("S/RES/1612 (2005)"), Date = PartialDate.Parse("2005-07"), Cites = [new Cited { Number = ResolutionNumber.Parse("1539 (2004)") }] }]);

        using var archive = new Archive(_file);
        archive.Database.SqlQuery<string>($"SELECT Symbol || ' ' || Date AS Value FROM Documents").Should().Equal("S/RES/1612(2005) 2005-07");
        archive.Database.SqlQuery<string>($"SELECT Number AS Value FROM Resolutions").Should().Equal("1539 (2004)");
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    private void Add(IEnumerable<Filed> documents)
    {
        using var archive = new Archive(_file);
        archive.AddRange(documents);
        archive.SaveChanges();
    }
}
