namespace Caac.Model.Reading;

/// <summary>Answers which situation a request is about: that of the document, which the request names or not.</summary>
internal static class SituationReader
{
    internal static Situation? Read(ReadingContext context, int owner, TextRange text, (TextRange Range, Situation Name)? situation)
    {
        if (situation is not { } known)
        {
            return null;
        }

        var named = context.Text.Find(known.Name.Value, text);
        return named >= 0
            ? context.Take<Situation?>(owner, "situation", new(named, named + known.Name.Value.Length), known.Name)
            : context.Take<Situation?>(owner, "situation", known.Range, known.Name, inferred: true);
    }
}
