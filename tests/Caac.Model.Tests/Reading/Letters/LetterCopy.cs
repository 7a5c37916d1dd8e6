namespace Caac.Model.Reading.Letters;

/// <summary>A copy of a letter: its text and its key.</summary>
internal sealed record LetterCopy
{
    internal required string Name { get; init; }

    internal required string Text { get; init; }

    internal required Letter Key { get; init; }

    internal static LetterCopy Of(string name, LetterPlan plan, IReadOnlyList<Distortion> distortions, Random random)
    {
        var sheet = new Sheet(plan) { Foot = $"2/2 {plan.JobNumber}" };
        foreach (var distortion in distortions)
            distortion.Look(sheet, random);
        var page = sheet.ToPage();
        foreach (var distortion in distortions)
            distortion.Lay(page, sheet, random);
        var text = distortions.Aggregate(page.ToText(), (text, distortion) => distortion.Spell(text, random));
        return new() { Name = name, Text = text, Key = LetterKey.Of(sheet) };
    }

    public override string ToString() => Name;
}
