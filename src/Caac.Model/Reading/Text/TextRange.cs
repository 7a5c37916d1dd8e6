namespace Caac.Model.Reading;

/// <summary>A stretch of the working text: from <see cref="Start"/> up to, not including, <see cref="End"/>.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    internal int Length => End - Start;

    internal bool IsEmpty => End <= Start;

    internal bool Contains(int position) => position >= Start && position < End;

    internal bool Contains(TextRange range) => range.Start >= Start && range.End <= End;

    internal TextRange Shift(int distance) => new(Start + distance, End + distance);
}
