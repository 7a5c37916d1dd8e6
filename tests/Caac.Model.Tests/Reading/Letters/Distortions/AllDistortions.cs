namespace Caac.Model.Reading.Letters;

/// <summary>All distortions, in the order in which a copy can bear several of them.</summary>
internal static class AllDistortions
{
    internal static IReadOnlyList<Distortion> InOrder { get; } =
    [
        .. MastheadDistortions.All,
        .. HeadingDistortions.All,
        .. SignatureDistortions.All,
        .. LabelDistortions.All,
        .. MarkdownDistortions.All,
        .. WrapDistortions.All,
        .. FurnitureDistortions.All,
        .. CharacterDistortions.All,
    ];

    /// <summary>Some distortions, at most one of a group.</summary>
    internal static IReadOnlyList<Distortion> Some(Random random, int count)
    {
        var chosen = InOrder.OrderBy(_ => random.Next()).DistinctBy(distortion => distortion.Group).Take(count).ToHashSet();
        return [.. InOrder.Where(chosen.Contains)];
    }
}
