namespace Caac.Model.Reading;

/// <summary>Tells the tokens of page furniture: page marks, page numbers, job numbers, bar codes, running symbols.</summary>
internal static class FurnitureTokens
{
    private const int LongestLine = 80;
    private const int BarCodeDigits = 7;
    private const int JobYearDigits = 2;
    private const int JobDigits = 5;
    internal const int JobNumberLength = JobYearDigits + 1 + JobDigits;

    internal enum Verdict
    {
        /// <summary>The line is text.</summary>
        None,

        /// <summary>The line could be text too: a bare number, a bare symbol.</summary>
        Doubtful,

        /// <summary>The line is page furniture and can be nothing else.</summary>
        Certain,
    }

    /// <summary>Judges a line that has been cleaned of marks.</summary>
    internal static Verdict Judge(ReadOnlySpan<char> line, out TextRange? jobNumber, out TextRange? symbol)
    {
        jobNumber = symbol = null;
        if (line.Length > LongestLine)
        {
            return Verdict.None;
        }

        if (line is "Please recycle")
        {
            return Verdict.Certain;
        }

        var verdict = Verdict.None;
        var hasWordPage = false;
        foreach (var part in line.Split(' '))
        {
            var (start, end) = part.GetOffsetAndLength(line.Length) is var (offset, length) ? (offset, offset + length) : default;
            var token = line[start..end];
            if (token.IsEmpty)
            {
                continue;
            }

            if (IsJobNumber(token.TrimEnd('*')))
            {
                jobNumber ??= new(start, start + JobNumberLength);
                verdict = Verdict.Certain;
            }
            else if (IsPageMark(token) || IsBarCode(token))
            {
                verdict = Verdict.Certain;
            }
            else if (IsBareSymbol(token))
            {
                symbol ??= new(start, end);
                verdict = verdict == Verdict.None ? Verdict.Doubtful : verdict;
            }
            else if (IsPageNumber(token))
            {
                verdict = verdict == Verdict.None ? Verdict.Doubtful : verdict;
            }
            else if (IsWordPage(token))
            {
                hasWordPage = true;
            }
            else if (verdict == Verdict.None || !IsCompanion(token))
            {
                return Verdict.None;
            }
        }

        return verdict == Verdict.Doubtful && hasWordPage ? Verdict.Certain : verdict;
    }

    /// <summary>Finds a job number inside other text: nothing else has its form.</summary>
    internal static int FindJobNumber(ReadOnlySpan<char> line, int from)
    {
        while (true)
        {
            var dash = line[from..].IndexOf('-');
            if (dash < 0)
            {
                return -1;
            }

            var start = from + dash - JobYearDigits;
            var end = start + JobNumberLength;
            if (start >= 0 && end <= line.Length && IsJobNumber(line[start..end])
                && (start == 0 || line[start - 1] == ' ') && (end == line.Length || line[end] is ' ' or '\n'))
            {
                return start;
            }

            from += dash + 1;
        }
    }

    internal static bool IsJobNumber(ReadOnlySpan<char> token) =>
        token.Length == JobNumberLength && token[JobYearDigits] == '-'
        && IsDigits(token[..JobYearDigits]) && IsDigits(token[(JobYearDigits + 1)..]);

    /// <summary><c>2/3</c>.</summary>
    internal static bool IsPageMark(ReadOnlySpan<char> token) =>
        token.IndexOf('/') is > 0 and < 4 and var slash && IsDigits(token[..slash]) && IsPageNumber(token[(slash + 1)..]);

    internal static bool IsPageNumber(ReadOnlySpan<char> token) => token.Length is > 0 and < 4 && IsDigits(token);

    private static bool IsBarCode(ReadOnlySpan<char> token)
    {
        var digits = token.Trim('*');
        return digits.Length == BarCodeDigits && IsDigits(digits);
    }

    // After a job number: the language "(E)" and the day "200421".
    private static bool IsCompanion(ReadOnlySpan<char> token) =>
        (token.Length == 3 && token[0] == '(' && token[2] == ')' && char.IsAsciiLetterUpper(token[1]))
        || (token.Length == 6 && IsDigits(token))
        || token is "/..." or "/…" or "of" or "|" or "-" or "–" or "—";

    private static bool IsWordPage(ReadOnlySpan<char> token) => token is "Page" or "page";

    internal static bool IsBareSymbol(ReadOnlySpan<char> token)
    {
        token = token.TrimEnd('*');
        return token.Length > 3 && token[0] is 'S' or 'A' or 'E' && token[1] == '/' && char.IsAsciiDigit(token[^1])
            && DocumentSymbol.TryParse(token, null, out _);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
