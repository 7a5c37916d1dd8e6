namespace Caac.Model;

/// <summary>
/// What was read is kept as it stands, and nothing is copied, until something has to be dropped, inserted or replaced: most symbols
/// are written in catalogue form.
/// </summary>
internal ref partial struct SymbolScanner
{
    /// <summary>The catalogue form of the symbol read last.</summary>
    /// <param name="whole">The text as a string, where it is at hand; it is the result if nothing was changed.</param>
    internal readonly string ToCanonical(string? whole)
    {
        var kept = _text[_keptFrom.._at];
        return _copied > 0 ? string.Concat(_canonical[.._copied], kept)
            : whole is not null && kept.Length == whole.Length ? whole
            : kept.ToString();
    }

    /// <summary>Copies the catalogue form of the symbol read last.</summary>
    internal readonly bool TryCopyCanonical(scoped Span<char> destination, out int written)
    {
        var kept = _text[_keptFrom.._at];
        written = _copied + kept.Length;
        return _canonical[.._copied].TryCopyTo(destination) && kept.TryCopyTo(destination[_copied..]);
    }

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
        _copied += kept.Length;
        if (!text.IsEmpty)
        {
            text.CopyTo(_canonical[_copied..]);
            _copied += text.Length;
        }

        _keptFrom = to;
        return true;
    }

    /// <summary>Ends the catalogue form where the reading stands.</summary>
    private bool TryFinish() =>
        _copied + (_at - _keptFrom) <= _canonical.Length || Fail(SymbolFaultKind.TooLong, _memberStart, _end - _memberStart);

    /// <summary>
    /// Takes a repair back that makes something that would not be read as a symbol itself: what is accepted has a form that is accepted.
    /// </summary>
    private bool TryReadBack()
    {
        Span<char> canonical = stackalloc char[SymbolReader.MaxCanonicalLength];
        Span<char> again = stackalloc char[SymbolReader.MaxCanonicalLength];
        TryCopyCanonical(canonical, out var length);
        canonical = canonical[..length];
        return (SymbolReader.TryWriteCanonical(canonical, DocumentSymbolStyles.Default, again, out var written) && again[..written].SequenceEqual(canonical))
            || Refuse(_repair);
    }

    private bool Refuse(SymbolFault fault)
    {
        Fault = fault;
        return false;
    }
}
