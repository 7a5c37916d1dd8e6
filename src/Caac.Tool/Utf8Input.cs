using System.Text;

namespace Caac.Tool;

/// <summary>A file of any size as UTF-8: one that begins with the byte order mark of UTF-16 is turned into that while it is read.</summary>
internal sealed class Utf8Input(Stream source) : Stream
{
    private readonly byte[] _start = new byte[2];
    private Stream? _rest;
    private int _startLength;
    private int _startRead;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        _rest ??= LookAtStart();
        if (_startRead == _startLength)
        {
            return _rest.Read(buffer);
        }

        var length = Math.Min(_startLength - _startRead, buffer.Length);
        _start.AsSpan(_startRead, length).CopyTo(buffer);
        _startRead += length;
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private Stream LookAtStart()
    {
        var length = source.ReadAtLeast(_start, _start.Length, throwOnEndOfStream: false);
        switch (_start)
        {
            case [0xFF, 0xFE]:
                return Encoding.CreateTranscodingStream(source, Encoding.Unicode, Encoding.UTF8);
            case [0xFE, 0xFF]:
                return Encoding.CreateTranscodingStream(source, Encoding.BigEndianUnicode, Encoding.UTF8);
            default:
                _startLength = length;
                return source;
        }
    }
}
