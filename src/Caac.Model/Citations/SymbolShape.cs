using System.Runtime.CompilerServices;

namespace Caac.Model;

/// <summary>
/// Where a symbol that starts at a place in running text ends. It knows the shape only, and takes the defects that are met in print with
/// it; what a symbol means is the business of <see cref="DocumentSymbol"/>.
/// </summary>
internal static class SymbolShape
{
    private const int MostMembers = 8;

    /// <summary>The end of the symbol, or of all symbols of a joint one; -1 where none starts.</summary>
    internal static int End<TChar>(ReadOnlySpan<TChar> text, int start)
        where TChar : unmanaged
    {
        var end = MemberEnd(text, start);
        for (var members = 1; end >= 0 && members < MostMembers; members++)
        {
            var next = NextMember(text, end);
            var nextEnd = next < 0 ? -1 : MemberEnd(text, next);
            if (nextEnd < 0)
            {
                break;
            }

            end = nextEnd;
        }

        return end;
    }

    /// <summary>The start of the symbol joined by a dash to the one that ends at a place; -1 where no dash follows.</summary>
    internal static int NextMember<TChar>(ReadOnlySpan<TChar> text, int end)
        where TChar : unmanaged
    {
        var dash = TextUnits.DashAt(text, end);
        return dash == 0 ? -1 : SkipWrap(text, end + dash);
    }

    /// <summary>The end of the one symbol that starts at a place; -1 where none does.</summary>
    internal static int MemberEnd<TChar>(ReadOnlySpan<TChar> text, int start)
        where TChar : unmanaged
    {
        var slash = OrganEnd(text, start);
        var index = slash < 0 ? -1 : SkipWrap(text, slash + 1);
        if (index < 0)
        {
            return -1;
        }

        var reader = new SymbolShapeReader<TChar>(text, index);
        return reader.ReadToEnd(slash - start);
    }

    /// <summary>Whether the symbol that starts at a place is that of a resolution of the Council.</summary>
    internal static bool IsResolution<TChar>(ReadOnlySpan<TChar> text, int start)
        where TChar : unmanaged =>
        TextUnits.At(text, start) == 'S'
        && TextUnits.At(text, start + 2) == 'R'
        && TextUnits.At(text, start + 3) == 'E'
        && TextUnits.At(text, start + 4) == 'S';

    /// <summary>The place of the slash after the organ that starts at a place; -1 where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int OrganEnd<TChar>(ReadOnlySpan<TChar> text, int start)
        where TChar : unmanaged
    {
        if (!TextUnits.IsUpper(TextUnits.At(text, start)))
        {
            return -1;
        }

        if (TextUnits.At(text, start + 1) == '/')
        {
            return TextUnits.At(text, start) is 'S' or 'A' or 'E' or 'T' ? start + 1 : -1;
        }

        return LongOrganEnd(text, start);
    }

    private static int LongOrganEnd<TChar>(ReadOnlySpan<TChar> text, int start)
        where TChar : unmanaged
    {
        Span<char> letters = stackalloc char[8];
        var index = start;
        for (; TextUnits.IsUpper(TextUnits.At(text, index)); index++)
        {
            if (index - start == letters.Length)
            {
                return -1;
            }

            letters[index - start] = (char)TextUnits.At(text, index);
        }

        return index > start && TextUnits.At(text, index) == '/' && SymbolOrgans.IsKnown(letters[..(index - start)]) ? index : -1;
    }

    /// <summary>
    /// The place where a symbol goes on that was broken at a line end; the place itself without a break, -1 before other blanks.
    /// </summary>
    internal static int SkipWrap<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged
    {
        if (TextUnits.BlankAt(text, index) == 0)
        {
            return index;
        }

        var next = index;
        if (!TextUnits.SkipBlanks(text, ref next))
        {
            return -1;
        }

        for (var i = index; i < next; i += TextUnits.BlankAt(text, i))
        {
            if (TextUnits.EndsLine(text, i))
            {
                return next;
            }
        }

        return -1;
    }
}
