namespace Caac.Model;

/// <summary>One component of a symbol in catalogue form: <c>PV.3896(Resumption1)</c>.</summary>
internal readonly ref struct SymbolSegment
{
    internal SymbolSegment(ReadOnlySpan<char> text)
    {
        var bracket = text.IndexOfAny('(', '[');
        Head = bracket < 0 ? text : text[..bracket];
        Groups = bracket < 0 ? default : text[bracket..];
        var letters = Head.IndexOfAnyExcept(LettersAndBlank);
        Word = letters < 0 ? Head : Head[..letters];
        Rest = letters < 0 ? default : Head[letters..];
    }

    /// <summary>The component without its groups: <c>PV.3896</c>.</summary>
    internal ReadOnlySpan<char> Head { get; }

    /// <summary>The groups after it: <c>(Resumption1)</c>.</summary>
    internal ReadOnlySpan<char> Groups { get; }

    /// <summary>The word or words it begins with: <c>PV</c>, <c>TECHNICAL PAPER</c>.</summary>
    internal ReadOnlySpan<char> Word { get; }

    /// <summary>What follows them, with the dot: <c>.3896</c>.</summary>
    internal ReadOnlySpan<char> Rest { get; }

    internal bool IsNumber => Head.Length > 0 && char.IsAsciiDigit(Head[0]);

    /// <summary>Whether the component is a word with a dot and a number, <c>PV.49</c>.</summary>
    internal bool IsNumberedWord => Word.Length > 0 && Rest.Length > 1 && Rest[0] == '.';

    internal bool IsBody => (SymbolWords.Find(Word).Role & SymbolWordRole.Body) != 0;

    /// <summary>Whether the component is words without a number of their own: <c>Palestine</c>, <c>Annex IV</c>, <c>Appendix1</c>.</summary>
    internal bool IsNote => Word.Length > 0 && !IsNumberedWord && !IsModifier;

    internal bool IsModifier => SymbolWords.IsModifier(Word);

    private static readonly System.Buffers.SearchValues<char> LettersAndBlank =
        System.Buffers.SearchValues.Create(" ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}
