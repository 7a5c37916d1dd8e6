#region shown
using Caac.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Consumer.Database;

internal sealed class Archive(string file) : DbContext
{
    internal DbSet<Filed> Documents => Set<Filed>();

    internal DbSet<Cited> Resolutions => Set<Cited>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite($"Data Source={file}");

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<DocumentSymbol>().HaveConversion<SymbolText>();
        configuration.Properties<ResolutionNumber>().HaveConversion<ResolutionText>();
        configuration.Properties<PartialDate>().HaveConversion<DateText>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Filed>().HasKey(document => document.Symbol);
        model.Entity<Filed>().HasIndex(document => document.SortKey);
        model.Entity<Filed>().HasMany(document => document.Cites).WithMany();
        model.Entity<Cited>().HasKey(resolution => resolution.Number);
    }

    private sealed class SymbolText() : ValueConverter<DocumentSymbol, string>(symbol => symbol.ToString(), text => DocumentSymbol.Parse(text));

    private sealed class ResolutionText() : ValueConverter<ResolutionNumber, string>(number => number.ToString(), text => ResolutionNumber.Parse(text));

    private sealed class DateText() : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));
}

internal sealed class Filed
{
    public required DocumentSymbol Symbol { get; init; }

    // Databases order texts: this one orders as symbols do, S/2021/99 before S/2021/384.
    public string SortKey
    {
        get => Symbol.ToSortKey();
        private set => _ = value;
    }

    // Dates need no such key: their texts order as they do.
    public PartialDate? Date { get; init; }

    public List<Cited> Cites { get; init; } = [];
}

internal sealed class Cited
{
    public required ResolutionNumber Number { get; init; }

    public string SortKey
    {
        get => Number.Symbol.ToSortKey();
        private set => _ = value;
    }

    public PartialDate? AdoptedOn { get; init; }
}
#endregion
