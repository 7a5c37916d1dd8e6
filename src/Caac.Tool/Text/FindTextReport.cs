using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Caac.Model;

namespace Caac.Tool.Text;

/// <summary><c>path:line:column: value</c>, as <c>grep</c> prints.</summary>
internal sealed class FindTextReport(ToolConsole console) : IFindReport
{
    private byte[] _line = new byte[1024];
    private int _pathLength;

    public void Begin(string path)
    {
        var utf8Path = Encoding.UTF8.GetBytes(path);
        Array.Resize(ref _line, Math.Max(_line.Length, 2 * utf8Path.Length));
        utf8Path.CopyTo(_line, 0);
        _pathLength = utf8Path.Length;
    }

    public void Add(StreamCitationMatch match)
    {
        int length;
        while (!TryWrite(match, out length))
        {
            Array.Resize(ref _line, 2 * _line.Length);
        }

        console.Output.Write(_line, 0, length);
        console.FlushIfAwaited();
    }

    public void Dispose()
    {
    }

    private bool TryWrite(StreamCitationMatch match, out int length)
    {
        length = _pathLength;
        if (!Utf8.TryWrite(_line.AsSpan(length), CultureInfo.InvariantCulture, $":{match.Line}:{match.Column}: ", out var written))
        {
            return false;
        }

        length += written;
        if (!match.TryFormat(_line.AsSpan(length), out written) || length + written == _line.Length)
        {
            return false;
        }

        length += written;
        _line[length++] = (byte)'\n';
        return true;
    }
}
