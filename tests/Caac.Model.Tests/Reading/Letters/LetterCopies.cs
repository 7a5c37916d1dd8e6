namespace Caac.Model.Reading.Letters;

/// <summary>The letters that the tests read: each variation alone on several letters, and many at a time. The same seed gives the same copy.</summary>
internal static class LetterCopies
{
    internal static IEnumerable<string> Variations =>
        PlanVariations.All.Select(variation => variation.Name).Concat(AllDistortions.InOrder.Select(distortion => distortion.Name));

    /// <summary>A letter with one variation and nothing else.</summary>
    internal static LetterCopy Alone(string variation, int seed)
    {
        var random = new Random(seed);
        var plan = LetterPlans.Plain(random);
        var name = $"{variation} #{seed}";
        return PlanVariations.All.FirstOrDefault(one => one.Name == variation) is { } words
            ? LetterCopy.Of(name, words.Change(plan, random), [], random)
            : LetterCopy.Of(name, plan, [AllDistortions.InOrder.Single(one => one.Name == variation)], random);
    }

    /// <summary>A letter with several variations of the words and several of the form.</summary>
    internal static LetterCopy Mixed(int seed)
    {
        var random = new Random(seed);
        var variations = PlanVariations.All.OrderBy(_ => random.Next()).Take(random.Next(6)).ToArray();
        var plan = variations.Aggregate(LetterPlans.Plain(random), (plan, variation) => variation.Change(plan, random));
        var distortions = AllDistortions.Some(random, random.Next(1, 8));
        var names = variations.Select(variation => variation.Name).Concat(distortions.Select(distortion => distortion.Name));
        return LetterCopy.Of($"#{seed} ({string.Join("; ", names)})", plan, distortions, random);
    }
}
