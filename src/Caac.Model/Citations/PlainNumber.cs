using System.Runtime.CompilerServices;

namespace Caac.Model;

/// <summary>
/// Passes over numbers that cite nothing at the cost of a few comparisons, so that a text full of dates is searched at memory speed.
/// </summary>
internal static class PlainNumber
{
    /// <summary>
    /// Whether a number after a blank is surely none of a citation, by the two or three characters on either side: most numbers are days,
    /// years and amounts, and end here. True only where no year in brackets follows and no word that <see cref="CitationCues"/> knows
    /// ends before it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The start of the number.</param>
    /// <param name="end">The end of its digits.</param>
    /// <param name="cited">The end of the citation before, which a list goes on from; 0 where there is none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsCertain<TChar>(ReadOnlySpan<TChar> text, int start, int end, int cited)
        where TChar : unmanaged
    {
        if (MayHaveYear(text, end))
        {
            return false;
        }

        var previous = TextUnits.At(text, start - 1);
        var last = TextUnits.At(text, start - 2);
        if (previous != ' ')
        {
            return previous == '\n' && last == '\n';
        }

        return TextUnits.IsLetter(last) ? !MayEndCue(text, start - 1, last | 0x20, cited) : TextUnits.IsDigit(last) || last is ')' or ':';
    }

    private static bool MayHaveYear<TChar>(ReadOnlySpan<TChar> text, int end)
        where TChar : unmanaged
    {
        var next = TextUnits.At(text, end);
        var second = TextUnits.At(text, end + 1);
        if (next == ' ')
        {
            next = second;
            second = TextUnits.At(text, end + 2);
        }

        if (TextUnits.IsLetter(next) || next is ',' or '.' or ';' or '/' or '-' or ')')
        {
            return false;
        }

        return next switch
        {
            '(' => !TextUnits.IsLetter(second),
            '\n' => second != '\n',
            _ => true,
        };
    }

    // By the last two letters of the words that announce a resolution, a paragraph or a further number.
    private static bool MayEndCue<TChar>(ReadOnlySpan<TChar> text, int end, int last, int cited)
        where TChar : unmanaged
    {
        var beforeLast = TextUnits.At(text, end - 2) | 0x20;
        return last switch
        {
            'n' => beforeLast == 'o' && (TextUnits.At(text, end - 3) | 0x20) == 'i',
            'd' => beforeLast == 'n' && IsInReach(end, cited),
            'o' => beforeLast == 'n' || (beforeLast == 't' && IsInReach(end, cited)),
            'r' => beforeLast switch
            {
                'c' => true,
                'e' => (TextUnits.At(text, end - 5) | 0x20) == 'u',
                'o' => IsInReach(end, cited),
                _ => false,
            },
            's' => beforeLast is 'n' or 'e' or 'r' or 'h' or 'a' or 'p' or 'o',
            'a' => beforeLast == 'r',
            'c' => beforeLast == 's',
            'h' => beforeLast == 'p',
            'p' => beforeLast == 'o',
            _ => false,
        };
    }

    private static bool IsInReach(int end, int cited) => cited > 0 && end - cited <= ResolutionShape.MostGap * TextUnits.MostUnitsOfCharacter;
}
