using System.Globalization;
using System.Text;

namespace Caac.Model.Serialization;

/// <summary>The JSON path of the value being read.</summary>
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
        if (name.Length is > 0 and <= LongestName && name.All(char.IsAsciiLetterOrDigit))
        {
            _text.Append('.').Append(name);
        }
        else
        {
            _text.Append("['").Append(Shorten(name).Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
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

    /// <summary>The first characters of a text that may be long.</summary>
    internal static string Shorten(string text) =>
        text.Length <= LongestName ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestName - 1]) ? LongestName - 1 : LongestName), "…");
}
