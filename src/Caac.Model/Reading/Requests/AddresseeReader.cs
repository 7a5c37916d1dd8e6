namespace Caac.Model.Reading;

/// <summary>Answers who is asked: "you" is the one to whom the letter goes; "request the Secretary-General to" names another.</summary>
internal static class AddresseeReader
{
    private const string SecretaryGeneral = "Secretary-General";

    internal static string? Read(ReadingContext context, int owner, IReadOnlyList<RequestStepPlace> steps, (TextRange Range, string Name)? addressee)
    {
        foreach (var step in steps)
        {
            var rest = context.Text.Trim(step.Range with { Start = step.VerbEnd });
            rest = Phrases.WithoutArticle(context.Text, rest);
            if (context.Text.StartsWith(SecretaryGeneral, rest.Start) && rest.Length > SecretaryGeneral.Length && context.Text[rest.Start + SecretaryGeneral.Length] == ' ')
            {
                return context.Take(owner, "addressee", new(rest.Start, rest.Start + SecretaryGeneral.Length));
            }
        }

        return addressee is { } you ? context.Take(owner, "addressee", you.Range, you.Name, inferred: true) : null;
    }
}
