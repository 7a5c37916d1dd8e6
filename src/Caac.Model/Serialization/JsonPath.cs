using System.Globalization;
using System.Text;

namespace Caac.Model.Serialization;

/// <summary>The JSON path of the value being read, as RFC 9535 writes it.</summary>
internal sealed class JsonPath(string root)
{
    // A name of a megabyte would otherwise stand in the path of every issue below it.
    internal const int LongestName = 64;

    private readonly StringBuilder _text = new(root);

    /// <summary>Goes down to a member.</summary>
    /// <returns>What <see cref="Leave"/> wants back.</returns>
    internal int Enter(string name)
    {
        var length = _text.Length;
        if (IsPlain(name))
        {
            _text.Append('.').Append(name);
        }
        else
        {
            AppendQuoted(Shorten(name));
        }

        return length;
    }

    /// <summary>Goes down to an item.</summary>
    /// <returns>What <see cref="Leave"/> wants back.</returns>
    internal int Enter(int index)
    {
        var length = _text.Length;
        _text.Append(CultureInfo.InvariantCulture, $"[{index}]");
        return length;
    }

    internal void Leave(int length) => _text.Length = length;

    public override string ToString() => _text.ToString();

    // A name that RFC 9535 lets stand without quotes.
    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestName
        && !char.IsAsciiDigit(name[0])
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or >= '\u0080');

    private void AppendQuoted(string name)
    {
        _text.Append("['");
        foreach (var character in name)
        {
            if (character is '\'' or '\\')
            {
                _text.Append('\\').Append(character);
            }
            else if (char.IsControl(character))
            {
                _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                _text.Append(character);
            }
        }

        _text.Append("']");
    }

    /// <summary>The first characters of a text that may be long.</summary>
    internal static string Shorten(string text) =>
        text.Length <= LongestName ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestName - 1]) ? LongestName - 1 : LongestName), "…");
}
