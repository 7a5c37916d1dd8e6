namespace Caac.Model.Reading.Letters;

/// <summary>The record that a request must be read as.</summary>
internal static class RequestKey
{
    internal static Request Of(RequestPlan plan, int index, bool labelPrinted, Situation situation) => new()
    {
        Label = ((char)('a' + index)).ToString(),
        LabelPrinted = labelPrinted,
        Text = Piece.Join(plan.OwnPieces) + NestedText(plan),
        Addressee = LetterWords.Reader,
        Steps =
        [
            .. plan.Steps.Select((step, i) => new RequestStep
            {
                Verb = RequestVerb.From(step.Verb),
                Adverb = step.Adverb,
                Text = Piece.Join(step.Pieces) + (i == plan.Steps.Count - 1 ? NestedText(plan) : ""),
            }),
        ],
        Items = [.. plan.Nested.Select(item => new TextItem { Label = item.Label, LabelPrinted = true, Text = Piece.Join(item.Pieces) })],
        Actors = Actors(plan),
        Citations = LetterKey.CitationsOf(plan.AllPieces),
        Situation = situation,
    };

    private static string NestedText(RequestPlan plan) =>
        string.Concat(plan.Nested.Select(item => $" ({item.Label}) {Piece.Join(item.Pieces)}{item.Ending}"));

    // One actor under two names, as "the United Nations Children's Fund (UNICEF)" and later "UNICEF", is named once.
    private static IReadOnlyList<RequestActor> Actors(RequestPlan plan) =>
        [.. plan.AllPieces.Select(piece => piece.Actor).OfType<RequestActor>().DistinctBy(actor => actor.Code?.Value ?? actor.Name)];
}
