namespace Caac.Model;

/// <summary>
/// What was read is kept as it stands, and nothing is copied, until something has to be dropped, inserted or replaced: most symbols
/// are written in catalogue form.
/// </summary>
internal ref partial struct SymbolScanner
{
    private readonly bool IsTooLong => _copied + (_at - _keptFrom) > _canonical.Length;

    /// <summary>Leaves out what lies between two places.</summary>
    private bool Drop(int from, int to) => Replace(from, to, default);

    private bool Insert(int at, char character) => Replace(at, at, new ReadOnlySpan<char>(in character));

    private bool Replace(int from, int to, scoped ReadOnlySpan<char> text)
    {
        var kept = _text[_keptFrom..from];
        if (_copied + kept.Length + text.Length > _canonical.Length)
        {
            return Fail(SymbolFaultKind.TooLong, _memberStart, _end - _memberStart);
        }

        kept.CopyTo(_canonical[_copied..]);
        text.CopyTo(_canonical[(_copied + kept.Length)..]);
        _copied += kept.Length + text.Length;
        _keptFrom = to;
        return true;
    }

    /// <summary>Ends the catalogue form where the reading stands.</summary>
    private bool TryFinish()
    {
        if (IsTooLong)
        {
            return Fail(SymbolFaultKind.TooLong, _memberStart, _end - _memberStart);
        }

        if (_copied > 0)
        {
            Replace(_at, _at, default);
        }

        Canonical = _copied > 0 ? _canonical[.._copied] : _text[_keptFrom.._at];
        return true;
    }
}
