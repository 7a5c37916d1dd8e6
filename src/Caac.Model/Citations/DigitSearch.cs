using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Caac.Model;

/// <summary>
/// Goes from digit to digit. A text has a number every hundred bytes or so: a search that starts anew for each would take longer than all
/// that is done with the numbers, so the digits of a block are found at once and kept as a mask.
/// </summary>
internal ref struct DigitSearch<TChar>
    where TChar : unmanaged
{
    private const int BlockLength = 64;

    private readonly ReadOnlySpan<TChar> _text;
    private int _block;
    private ulong _digits;

    internal DigitSearch(ReadOnlySpan<TChar> text)
    {
        _text = text;
        _block = -BlockLength;
    }

    /// <summary>The place of the first digit at or after a place, which must not go back; -1 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Next(int position)
    {
        var offset = position - _block;
        if (offset < BlockLength && _digits >> offset is not 0 and var left)
        {
            return position + BitOperations.TrailingZeroCount(left);
        }

        return NextBlock(offset < BlockLength ? _block + BlockLength : position);
    }

    private int NextBlock(int position)
    {
        for (; position <= _text.Length - BlockLength; position += BlockLength)
        {
            var digits = DigitsOf(_text.Slice(position, BlockLength));
            if (digits != 0)
            {
                _block = position;
                _digits = digits;
                return position + BitOperations.TrailingZeroCount(digits);
            }
        }

        // The rest is shorter than a block.
        for (; position < _text.Length; position++)
        {
            if (TextUnits.IsDigit(TextUnits.At(_text, position)))
            {
                return position;
            }
        }

        return -1;
    }

    private static ulong DigitsOf(ReadOnlySpan<TChar> block)
    {
        Vector512<byte> units;
        if (Unsafe.SizeOf<TChar>() == 1)
        {
            units = Vector512.Create(MemoryMarshal.Cast<TChar, byte>(block));
        }
        else
        {
            var wide = MemoryMarshal.Cast<TChar, ushort>(block);
            units = Vector512.NarrowWithSaturation(Vector512.Create(wide), Vector512.Create(wide[Vector512<ushort>.Count..]));
        }

        return Vector512.LessThanOrEqual(units - Vector512.Create((byte)'0'), Vector512.Create((byte)9)).ExtractMostSignificantBits();
    }
}
