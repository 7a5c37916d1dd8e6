namespace Caac.Model.Reading;

internal sealed class FlowText
{
    private readonly SourceSpan[] _spans = [];

    internal IReadOnlyList<SourceSpan> SpansOf(TextRange range) => range.IsEmpty ? [] : _spans;
}
