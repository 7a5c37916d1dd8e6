namespace Caac.Model.Serialization;

/// <summary>The part of a stream that is in memory, and where it begins.</summary>
internal sealed class JsonStreamBuffer(Stream stream)
{
    private const int FirstSize = 16 * 1024;

    private byte[] _bytes = new byte[FirstSize];
    private int _start;
    private int _end;

    /// <summary>Whether the stream has no more bytes.</summary>
    internal bool IsEnd { get; private set; }

    /// <summary>Where <see cref="Bytes"/> begin in the stream.</summary>
    internal JsonOrigin Origin { get; private set; } = JsonOrigin.Document;

    /// <summary>The bytes that were read and not dropped.</summary>
    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Reads more bytes.</summary>
    /// <returns>False at the end.</returns>
    internal async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (IsEnd)
        {
            return false;
        }

        if (_end == _bytes.Length)
        {
            // Half the room is kept free, so that moving and growing cost a constant for each byte.
            var target = _start < _bytes.Length / 2 ? new byte[_bytes.Length * 2] : _bytes;
            Bytes.CopyTo(target);
            (_bytes, _start, _end) = (target, 0, _end - _start);
        }

        var count = await stream.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += count;
        IsEnd = count == 0;
        return !IsEnd;
    }

    /// <summary>Drops the first bytes, up to the end of a character.</summary>
    internal void Drop(int count)
    {
        var places = new JsonPlaces(Bytes, Origin);
        Origin = places.OriginAt(count, Origin.Path);
        _start += count;
    }

    /// <summary>Drops bytes that have no place in the text: a byte order mark.</summary>
    internal void DropMark(int count) => _start += count;

    /// <summary>Where a text begins after so many of the bytes.</summary>
    internal JsonOrigin OriginAt(int offset, string path)
    {
        var places = new JsonPlaces(Bytes, Origin);
        return places.OriginAt(offset, path);
    }
}
