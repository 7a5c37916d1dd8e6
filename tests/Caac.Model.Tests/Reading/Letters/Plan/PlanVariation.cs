namespace Caac.Model.Reading.Letters;

/// <summary>One way in which the words of letters differ. It changes the plan, and so the key with it.</summary>
internal sealed record PlanVariation
{
    internal required string Name { get; init; }

    internal required Func<LetterPlan, Random, LetterPlan> Change { get; init; }

    public override string ToString() => Name;
}
