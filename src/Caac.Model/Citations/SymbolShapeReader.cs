namespace Caac.Model;

/// <summary>Reads the components of one symbol after its organ, from left to right, once.</summary>
internal ref struct SymbolShapeReader<TChar>
    where TChar : unmanaged
{
    private const int MostDigits = 8;
    private const int MostLetters = 16;
    private const int MostGroups = 4;
    private const int MostComponents = 16;

    private readonly ReadOnlySpan<TChar> _text;
    private int _index;
    private int _end = -1;
    private bool _isSure;
    private bool _afterResolution;

    /// <summary>Makes the reader.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The place after the slash that follows the organ.</param>
    internal SymbolShapeReader(ReadOnlySpan<TChar> text, int index)
    {
        _text = text;
        _index = index;
    }

    /// <summary>
    /// The end of the last component that a symbol can end with; -1 where there is no number. A short own series is only believed where
    /// more than a short number follows: <c>CD/4</c> may be anything, <c>A/4</c> and <c>SPLOS/25</c> are documents.
    /// </summary>
    internal int ReadToEnd(int organLetters)
    {
        var components = 0;
        while (components < MostComponents && ReadComponent())
        {
            components++;
            if (!IsSeparator())
            {
                break;
            }

            // "S/2014//502" is met in lists of the UN.
            _index += At(_index + 1) == '/' ? 2 : 1;
            var next = SymbolShape.SkipWrap(_text, _index);
            if (next < 0)
            {
                break;
            }

            _index = next;
        }

        return organLetters is 1 or > 3 || components > 1 || _isSure ? _end : -1;
    }

    private readonly int At(int index) => TextUnits.At(_text, index);

    // A dot stands for a slash in "A/C.6/79.SR.37"; a sentence ends with one.
    private readonly bool IsSeparator() =>
        At(_index) == '/'
        || (At(_index) == '.' && _index == _end && TextUnits.IsUpper(At(_index + 1)) && TextUnits.IsUpper(At(_index + 2)));

    private bool ReadComponent()
    {
        var first = At(_index);
        if (TextUnits.IsDigit(first))
        {
            return ReadNumber();
        }

        if (TextUnits.IsLetter(first))
        {
            return ReadWord();
        }

        // "E/CN.4/RES/23/(XXXV)" has a slash too many, "S/AC.37/2003/(1455)/10" has none.
        if (_end >= 0 && ReadGroups())
        {
            _end = _index;
            return true;
        }

        var end = SymbolGroup.NumberEnd(_text, _index);
        if (end < 0)
        {
            return false;
        }

        _index = end;
        return true;
    }

    private bool ReadNumber()
    {
        var start = _index;
        if (!ReadRange())
        {
            return false;
        }

        _isSure |= _index - start > 2;
        ReadPart();
        Close();
        return true;
    }

    // "384", "55-59"
    private bool ReadRange()
    {
        var end = TextUnits.SkipDigits(_text, _index);
        if (end - _index > MostDigits)
        {
            return false;
        }

        _index = end;
        if (At(end) == '-' && TextUnits.IsDigit(At(end + 1)))
        {
            var last = TextUnits.SkipDigits(_text, end + 1);
            if (last - end <= MostDigits && !TextUnits.IsLetter(At(last)) && At(last) != '/' && TextUnits.DashAt(_text, last) == 0)
            {
                _index = last;
            }
        }

        return true;
    }

    // The letter of "PV.60B", "2A(XIV)"; a letter before a slash starts another symbol that was run on.
    private void ReadPart()
    {
        if (TextUnits.IsUpper(At(_index)) && !TextUnits.IsLetterOrDigit(At(_index + 1)) && At(_index + 1) != '/')
        {
            _index++;
        }
    }

    private bool ReadWord()
    {
        Span<char> letters = stackalloc char[MostLetters];
        var start = _index;
        var capitals = true;
        for (; TextUnits.IsLetter(At(_index)) || (At(_index) == '-' && TextUnits.IsUpper(At(_index + 1)) && !IsJoint()); _index++)
        {
            if (_index - start == MostLetters)
            {
                return false;
            }

            capitals &= !TextUnits.IsLower(At(_index));
            letters[_index - start] = (char)(At(_index) | 0x20);
        }

        ReadOnlySpan<char> word = letters[..(_index - start)];
        var isResolution = word is "res" or "dec";
        if (At(_index) == '.' && ReadAfterDot(word, capitals || TextUnits.IsUpper(At(start))))
        {
            return true;
        }

        if (TextUnits.IsDigit(At(_index)))
        {
            return ReadWithoutDot(word, capitals, isResolution);
        }

        if (At(_index) == '-' && TextUnits.IsDigit(At(_index + 1)) && word is "s" or "es")
        {
            _index = TextUnits.SkipDigits(_text, _index + 1);
            return true;
        }

        if (_end >= 0 && word is "summary" or "excerpt")
        {
            Close();
            return true;
        }

        // Two symbols that were run together, or a word of the path of an address.
        if (!capitals || (_end >= 0 && word is "a" or "e" or "s" or "st"))
        {
            return false;
        }

        _afterResolution = isResolution;
        if (IsRoman(word) && ReadGroups())
        {
            Close();
        }

        return true;
    }

    // A hyphen inside of a word, "COP-MOP", does not start a joint symbol.
    private readonly bool IsJoint() => SymbolShape.OrganEnd(_text, _index + 1) >= 0;

    private bool ReadAfterDot(scoped ReadOnlySpan<char> word, bool isCapitalized)
    {
        var dot = _index;
        if (TextUnits.IsDigit(At(dot + 1)) && (isCapitalized || IsNumbered(word)))
        {
            _index = dot + 1;
            if (!ReadRange())
            {
                return false;
            }

            ReadPart();
            if (!IsBody(word))
            {
                _isSure = true;
                Close();
            }

            return true;
        }

        // "SER.F", "CONF.VIII"
        var end = dot + 1;
        while (TextUnits.IsUpper(At(end)) && end - dot <= 6)
        {
            end++;
        }

        if (!isCapitalized || end == dot + 1 || At(end) != '/')
        {
            return false;
        }

        _index = end;
        return true;
    }

    // "PRST2009/9" has lost a slash, "L45" a dot.
    private bool ReadWithoutDot(scoped ReadOnlySpan<char> word, bool capitals, bool isResolution)
    {
        if (!capitals || !(word is "prst" || isResolution || IsNumbered(word)))
        {
            return false;
        }

        _afterResolution = isResolution;
        if (!ReadRange())
        {
            return false;
        }

        if (word is not "prst" || At(_index) != '/')
        {
            Close();
        }

        return true;
    }

    /// <summary>Notes that a symbol may end here, after what stands in brackets.</summary>
    private void Close()
    {
        ReadGroups();
        _end = _index;
    }

    private bool ReadGroups()
    {
        // Mostly the symbol ends here, or the next component starts.
        if (At(_index) is '/' or ')' or ']' or ',' or ';' or -1)
        {
            return false;
        }

        var start = _index;
        for (int next, groups = 0; groups < MostGroups && (next = SymbolGroup.End(_text, _index, _afterResolution)) > _index; groups++)
        {
            _index = next;
        }

        return _index > start;
    }

    private static bool IsBody(ReadOnlySpan<char> word) =>
        word is "ac" or "c" or "cn" or "com" or "conf" or "gc" or "gge" or "ipc" or "pc" or "pcn" or "sc" or "sub" or "wg" or "ea";

    private static bool IsNumbered(ReadOnlySpan<char> word) =>
        word is "l" or "pv" or "sr" or "wp" or "crp" or "inf" or "add" or "amend" or "corr" or "rev" or "supp";

    private static bool IsRoman(ReadOnlySpan<char> word) => word.IndexOfAnyExcept("ivxl") < 0;
}
