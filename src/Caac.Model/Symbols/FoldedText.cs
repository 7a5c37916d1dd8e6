namespace Caac.Model;

/// <summary>A text brought to ASCII, with the place of each character in what was handed in.</summary>
internal ref struct FoldedText(Span<char> ascii, Span<int> places)
{
    private readonly Span<char> _ascii = ascii;
    private readonly Span<int> _places = places;
    private int _length;

    internal readonly ReadOnlySpan<char> Ascii => _ascii[.._length];

    internal readonly ReadOnlySpan<int> Places => _places[.._length];

    internal bool IsTooLong { get; private set; }

    /// <summary>Where a dash first stood for a hyphen, counted in <see cref="Ascii"/>; or -1.</summary>
    internal int FirstDash { get; private set; } = -1;

    /// <summary>Where another blank first stood for a blank, counted in <see cref="Ascii"/>; or -1.</summary>
    internal int FirstBlank { get; private set; } = -1;

    /// <summary>One blank stands for however many surround the symbol, so that it is still seen that there are some.</summary>
    internal void AddOuterBlank(bool there, int place)
    {
        if (there)
        {
            Append(' ', place);
        }
    }

    internal void Add(char character, int place)
    {
        switch (character)
        {
            case < '\x80':
                Append(character, place);
                break;
            case (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D':
                FirstDash = FirstDash < 0 ? _length : FirstDash;
                Append('-', place);
                break;
            default:
                var isBlank = char.IsWhiteSpace(character);
                FirstBlank = isBlank && FirstBlank < 0 ? _length : FirstBlank;
                Append(isBlank ? ' ' : SymbolText.Foreign, place);
                break;
        }
    }

    private void Append(char character, int place)
    {
        if (_length == _ascii.Length)
        {
            IsTooLong = true;
            return;
        }

        _places[_length] = place;
        _ascii[_length++] = character;
    }
}
