using System.Globalization;
using System.Text;
using Caac.Model;

namespace Caac.Tool.Text;

/// <summary><c>path:line:column: value</c>, as <c>grep</c> prints.</summary>
internal sealed class FindTextReport(ToolConsole console) : IFindReport
{
    // Two numbers of at most 19 digits, three colons and a blank.
    private const int MostOfPlace = 42;
    private const int UsualValue = 256;

    private byte[] _line = [];
    private int _pathLength;

    public void Begin(string path)
    {
        var utf8Path = Encoding.UTF8.GetBytes(path);
        _pathLength = utf8Path.Length;
        _line = new byte[_pathLength + MostOfPlace + UsualValue];
        utf8Path.CopyTo(_line, 0);
    }

    public void Add(StreamCitationMatch match)
    {
        var length = WriteNumber(match.Line, _pathLength);
        length = WriteNumber(match.Column, length);
        _line[length++] = (byte)':';
        _line[length++] = (byte)' ';

        int written;
        while (!match.TryFormat(_line.AsSpan(length..^1), out written))
        {
            Array.Resize(ref _line, 2 * _line.Length);
        }

        length += written;
        _line[length++] = (byte)'\n';
        console.Output.Write(_line, 0, length);
        console.FlushIfAwaited();
    }

    public void Dispose()
    {
    }

    private int WriteNumber(long number, int length)
    {
        _line[length++] = (byte)':';
        number.TryFormat(_line.AsSpan(length), out var written, provider: CultureInfo.InvariantCulture);
        return length + written;
    }
}
