using System.Text;
using CsCheck;

namespace Caac.Model.Symbols;

public class SymbolPropertyTests
{
    [Fact]
    public void The_catalogue_form_reads_back_as_itself() => SymbolGen.Canonical.Sample(text =>
    {
        DocumentSymbol.TryParse(text, out var symbol).Should().BeTrue(text);
        symbol!.ToString().Should().Be(text);
        Formatted(symbol, "G").Should().Be(text);
        Encoding.UTF8.GetString(FormattedUtf8(symbol, "G")).Should().Be(text);
        DocumentSymbol.Parse(FormattedUtf8(symbol, "G"), null).Should().Be(symbol);
    });

    [Fact]
    public void The_printed_form_reads_back_as_the_same_symbol() => SymbolGen.Canonical.Sample(text =>
    {
        var symbol = DocumentSymbol.Parse(text);
        var printed = symbol.ToString("P");
        DocumentSymbol.Parse(printed).Should().Be(symbol);
        Formatted(symbol, "P").Should().Be(printed);
        DocumentSymbol.Parse(FormattedUtf8(symbol, "P"), null).Should().Be(symbol);
        printed.Replace(" ", "", StringComparison.Ordinal).Should().Be(text.Replace(" ", "", StringComparison.Ordinal));
    });

    [Fact]
    public void A_text_is_read_or_refused_but_nothing_is_thrown() => SymbolGen.Nearly.Sample(text =>
    {
        var isRead = DocumentSymbol.TryParseAll(text, DocumentSymbolStyles.Any, out var result);

        result.HasErrors.Should().Be(!isRead);
        result.Symbols.Count.Should().BeGreaterThanOrEqualTo(isRead ? 1 : 0);
        result.Issues.Count(issue => issue.Severity == IssueSeverity.Error).Should().Be(isRead ? 0 : 1);
        foreach (var issue in result.Issues)
        {
            issue.Span!.Value.Start.Should().BeInRange(0, text.Length);
            issue.Span!.Value.End.Should().BeInRange(issue.Span!.Value.Start, text.Length);
        }

        foreach (var symbol in result.Symbols)
        {
            TouchEveryMember(symbol);
        }
    });

    [Fact]
    public void What_was_read_once_reads_back_by_default() => SymbolGen.Nearly.Sample(text =>
    {
        DocumentSymbol.TryParseAll(text, DocumentSymbolStyles.Any, out var result);
        foreach (var symbol in result.Symbols)
        {
            DocumentSymbol.Parse(symbol.ToString()).ToString().Should().Be(symbol.ToString(), text);
            DocumentSymbol.Parse(symbol.ToString("P")).Should().Be(symbol, text);
        }
    });

    [Fact]
    public void Strings_and_UTF8_are_read_alike() => SymbolGen.Nearly.Sample(text =>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        DocumentSymbol.TryParseAll(text, DocumentSymbolStyles.Any, out var chars);
        DocumentSymbol.TryParseAll(utf8, DocumentSymbolStyles.Any, out var bytes);

        bytes.Symbols.Should().Equal(chars.Symbols);
        bytes.Issues.Select(issue => issue.Code).Should().Equal(chars.Issues.Select(issue => issue.Code));
        bytes.Stars.Should().Be(chars.Stars);
        bytes.Labels.Should().Equal(chars.Labels);
        foreach (var issue in bytes.Issues)
        {
            issue.Span!.Value.Start.Should().BeInRange(0, utf8.Length);
            issue.Span!.Value.End.Should().BeInRange(issue.Span!.Value.Start, utf8.Length);
        }
    });

    [Fact]
    public void What_a_style_accepts_a_wider_one_reads_alike() =>
        Gen.Select(SymbolGen.Nearly, Gen.Int[0, (int)DocumentSymbolStyles.Any], Gen.Int[0, (int)DocumentSymbolStyles.Any]).Sample((text, some, more) =>
        {
            DocumentSymbol.TryParse(text, (DocumentSymbolStyles)some, out var narrow);
            DocumentSymbol.TryParse(text, (DocumentSymbolStyles)(some | more), out var wide);
            (narrow is null || narrow == wide).Should().BeTrue();
        });

    [Fact]
    public void What_strict_accepts_is_read_alike_everywhere() => SymbolGen.Nearly.Sample(text =>
    {
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Any, out var any);
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Default, out var standard);
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Strict, out var strict);

        (standard is null || standard == any).Should().BeTrue();
        (strict is null || strict == standard).Should().BeTrue();
    });

    [Fact]
    public void What_only_a_repair_makes_readable_is_reported() => SymbolGen.Nearly.Sample(text =>
    {
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Default, out var standard);
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Any, out var any, out var issues);
        if (any is not null && standard is null)
        {
            issues.Should().Contain(issue => issue.Severity == IssueSeverity.Warning && IsRepair(issue.Code));
        }
    });

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() =>
        Gen.Select(SymbolGen.Canonical, SymbolGen.Canonical, SymbolGen.Canonical).Sample((first, second, third) =>
        {
            var (a, b, c) = (DocumentSymbol.Parse(first), DocumentSymbol.Parse(second), DocumentSymbol.Parse(third));
            a.CompareTo(DocumentSymbol.Parse(first)).Should().Be(0);

            Math.Sign(a.CompareTo(b)).Should().Be(-Math.Sign(b.CompareTo(a)));
            (a.CompareTo(b) == 0).Should().Be(a == b);
            (a < b).Should().Be(a.CompareTo(b) < 0);
            (a >= b).Should().Be(!(a < b));
            if (a <= b && b <= c)
            {
                (a <= c).Should().BeTrue();
            }
        });

    [Fact]
    public void Sort_keys_sort_by_ordinal_as_symbols_compare() => Gen.Select(SymbolGen.Canonical, SymbolGen.Canonical).Sample((first, second) =>
    {
        var (a, b) = (DocumentSymbol.Parse(first), DocumentSymbol.Parse(second));
        Math.Sign(string.CompareOrdinal(a.ToSortKey(), b.ToSortKey())).Should().Be(Math.Sign(a.CompareTo(b)));
    });

    [Fact]
    public void Blanks_dashes_case_of_modifiers_stars_and_labels_are_no_part_of_a_symbol() => SymbolGen.Written.Sample(pair =>
    {
        var symbol = DocumentSymbol.Parse(pair.Written);

        symbol.ToString().Should().Be(pair.Canonical, pair.Written);
        symbol.GetHashCode().Should().Be(DocumentSymbol.Parse(pair.Canonical).GetHashCode());
        symbol.ToSortKey().Should().Be(DocumentSymbol.Parse(pair.Canonical).ToSortKey());
    });

    [Fact]
    public void Joint_symbols_come_apart_as_they_were_joined() => SymbolGen.Canonical.Where(IsRegistered).Array[1, 3].Where(IsShort).Sample(texts =>
    {
        var result = DocumentSymbol.ParseAll(string.Join('-', texts));
        result.Symbols.Select(symbol => symbol.ToString()).Should().Equal(texts);
        result.ToString().Should().Be(string.Join('-', texts));
    });

    [Fact]
    public void The_base_has_no_modifiers_and_the_predecessor_one_less() => SymbolGen.Canonical.Sample(text =>
    {
        var symbol = DocumentSymbol.Parse(text);

        symbol.Base.Modifiers.Should().BeEmpty();
        DocumentSymbol.Parse(symbol.Base.ToString()).Should().Be(symbol.Base);
        if (symbol.Modifiers.Count == 0)
        {
            symbol.Base.Should().BeSameAs(symbol);
            symbol.Predecessor.Should().BeNull();
        }
        else
        {
            symbol.Predecessor!.Modifiers.Should().Equal(symbol.Modifiers.SkipLast(1));
        }
    });

    private static bool IsRegistered(string text) =>
        DocumentSymbol.Parse(text) is { IsKnownOrgan: true, Organ: var organ } && !organ.Contains('.') && !organ.Contains('-') && text[0] != '[';

    private static bool IsRepair(string code) => string.CompareOrdinal(code, CaacIssueCodes.SymbolSlashDoubled) >= 0;

    private static string Formatted(DocumentSymbol symbol, string format)
    {
        Span<char> chars = stackalloc char[SymbolPrinter.MaxLength];
        symbol.TryFormat(chars, out var written, format, null).Should().BeTrue();
        return chars[..written].ToString();
    }

    private static byte[] FormattedUtf8(DocumentSymbol symbol, string format)
    {
        Span<byte> bytes = stackalloc byte[SymbolPrinter.MaxLength];
        symbol.TryFormat(bytes, out var written, format, null).Should().BeTrue();
        return bytes[..written].ToArray();
    }

    private static bool IsShort(string[] texts) => string.Join('-', texts).Length <= SymbolText.MaxLength;

    private static void TouchEveryMember(DocumentSymbol symbol)
    {
        foreach (var property in typeof(DocumentSymbol).GetProperties())
        {
            property.GetValue(symbol);
        }

        symbol.ToSortKey().Should().NotBeEmpty();
        symbol.ToUri(UnLanguage.English).IsAbsoluteUri.Should().BeTrue();
    }
}
