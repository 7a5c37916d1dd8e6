using System.Globalization;

namespace Caac.Model;

/// <summary>The text of an identifier could not be read.</summary>
public sealed class CaacFormatException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="code">One of the constants of <see cref="CaacIssueCodes"/>.</param>
    /// <param name="position">The number of characters (or UTF-8 bytes, where those were handed in) before the fault.</param>
    /// <param name="message">What was seen and what was expected.</param>
    public CaacFormatException(string code, int position, string message)
        : base(string.Create(CultureInfo.InvariantCulture, $"{code} at {position}: {message}"))
    {
        Code = code;
        Position = position;
    }

    /// <summary>One of the constants of <see cref="CaacIssueCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The number of characters (or UTF-8 bytes, where those were handed in) before the fault.</summary>
    public int Position { get; }
}
