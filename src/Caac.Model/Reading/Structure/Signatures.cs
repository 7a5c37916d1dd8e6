namespace Caac.Model.Reading;

/// <summary>Finds who signed, with name and role, in the range after the body.</summary>
internal static class Signatures
{
    private static readonly Wordings Marks = new("(Signed", "(SIGNED", "(signed");

    private const int LengthOfMark = 7;

    private const int LongestSignature = 400;

    /// <summary>The place of the first "(Signed)", or -1.</summary>
    internal static int FindMark(FlowText text, TextRange range) => Marks.IndexIn(text, range);

    /// <summary>Reads all signatures from a place on; returns them with the place where they end.</summary>
    internal static (IReadOnlyList<Signature> Signatures, int End) Read(ReadingContext context, int owner, TextRange range)
    {
        var signatures = new List<Signature>();
        var end = range.Start;
        for (var mark = FindMark(context.Text, range); mark >= 0;)
        {
            var start = AfterMark(context.Text, mark, range.End);
            var next = FindMark(context.Text, new(start, range.End));
            var block = new TextRange(start, next < 0 ? range.End : next);
            block = block with { End = EndOfBlock(context.Text, block) };
            end = block.End;
            if (ReadOne(context, owner, signatures.Count, block) is { } signature)
            {
                signatures.Add(signature);
            }

            mark = next;
        }

        return (signatures, end);
    }

    /// <summary>Reads a name with a role that stands at the end of a text without "(Signed)".</summary>
    internal static (Signature Signature, TextRange Range)? ReadUnmarked(ReadingContext context, int owner, TextRange body)
    {
        var text = context.Text;
        var last = text.Trim(body);
        var start = Paragraphs.StartOf(text, last.End, last.Start);
        for (var tries = 0; tries < 3 && start > last.Start; tries++)
        {
            var block = new TextRange(start, last.End);
            if (block.Length > 200 || text.Slice(block) is [.., '.' or ';'])
            {
                return null;
            }

            if (RoleWords.Find(text, block) > block.Start && Sentences.IsClosed(text.Slice(new(last.Start, start))))
            {
                return ReadOne(context, owner, 0, block) is { } signature ? (signature, block) : null;
            }

            start = Paragraphs.StartOf(text, start - 1, last.Start);
        }

        return null;
    }

    private static Signature? ReadOne(ReadingContext context, int owner, int index, TextRange block)
    {
        var text = context.Text;
        block = text.Trim(block);
        if (block.IsEmpty)
        {
            return null;
        }

        var node = context.Trace.Open(owner, "signatures", index);
        var roleStart = RoleWords.Find(text, block);
        if (roleStart < 0)
        {
            roleStart = EndOfFirstLine(text, block);
        }

        var name = TrimName(text, new(block.Start, roleStart));
        var bold = text.Marks.FirstBold(name) is { } marked ? text.Trim(marked) : default;
        var familyName = !bold.IsEmpty && bold.Length < name.Length ? bold : FindCapitals(text, name);
        if (!bold.IsEmpty)
        {
            context.Issues.Warn(CaacIssueCodes.BoldInName, bold, $"{context.Quote(bold)} is set in bold type inside a name; the marks were left out.");
        }

        if (text.Marks.Glued.BinarySearch(roleStart) >= 0 || (roleStart > 0 && char.IsLetter(text[roleStart - 1])))
        {
            context.Issues.Warn(
                CaacIssueCodes.WordsGlued, new(Math.Max(block.Start, roleStart - 1), Math.Min(block.End, roleStart + 1)), "A name and a role run together without a blank.");
        }

        var role = RoleWords.Join(text, new(roleStart, block.End));
        if (role is null)
        {
            context.Issues.Warn(CaacIssueCodes.RoleNotFound, block, $"The signature of {context.Quote(name)} has no role.");
        }

        return context.Trace.Close(node, new Signature
        {
            Name = context.Take(node, "name", name) ?? "",
            FamilyName = familyName.IsEmpty ? null : context.Take(node, "familyName", familyName),
            Role = role is null ? null : context.Take(node, "role", TrimName(text, new(roleStart, block.End)), role),
        });
    }

    // "(Signed)", "(Signed )", "(Signed:)", followed by blanks, commas or a colon.
    private static int AfterMark(FlowText text, int mark, int limit)
    {
        var close = text.Find(")", new(mark, Math.Min(limit, mark + LengthOfMark + 4)));
        var position = close < 0 ? mark + LengthOfMark : close + 1;
        while (position < limit && text[position] is ' ' or '\n' or ':' or ',' or '*')
        {
            position++;
        }

        return position;
    }

    // A signature ends before a footnote, a bracketed note or a long paragraph.
    private static int EndOfBlock(FlowText text, TextRange block)
    {
        var end = block.Start;
        foreach (var paragraph in Paragraphs.In(text, block))
        {
            var words = text.Slice(paragraph);
            if (paragraph.Start > block.Start && (words.Length > LongestSignature / 2 || words[0] is '*' or '[' || text.Marks.IsBulleted(paragraph.Start) || words is [.., '.'] and not [.., 'a', '.', 'i', '.']))
            {
                break;
            }

            end = paragraph.End;
            if (end - block.Start > LongestSignature)
            {
                return Math.Min(end, block.Start + LongestSignature);
            }
        }

        return end;
    }

    private static int EndOfFirstLine(FlowText text, TextRange block)
    {
        for (var position = block.Start + 1; position < block.End; position++)
        {
            if (text.Marks.IsLineStart(position) || text[position] == '\n')
            {
                return position;
            }
        }

        return block.End;
    }

    private static TextRange TrimName(FlowText text, TextRange name)
    {
        name = text.Trim(name);
        while (!name.IsEmpty && text[name.End - 1] is ',' or ';' or ':')
        {
            name = text.Trim(name with { End = name.End - 1 });
        }

        return name;
    }

    // The words in capitals of a name that has others: "Mona JUUL".
    private static TextRange FindCapitals(FlowText text, TextRange name)
    {
        var (start, end, others) = (-1, -1, false);
        for (var position = name.Start; position < name.End;)
        {
            var length = text.Slice(new(position, name.End)).IndexOfAny(' ', '\n');
            var word = new TextRange(position, length < 0 ? name.End : position + length);
            if (!IsCapitals(text.Slice(word)))
            {
                others |= !word.IsEmpty;
            }
            else if (start < 0 || end == word.Start - 1)
            {
                (start, end) = (start < 0 ? word.Start : start, word.End);
            }

            position = word.End + 1;
        }

        return start >= 0 && others ? new(start, end) : default;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var character in word)
        {
            if (char.IsLower(character))
            {
                return false;
            }

            letters += char.IsUpper(character) ? 1 : 0;
        }

        return letters > 1;
    }
}
