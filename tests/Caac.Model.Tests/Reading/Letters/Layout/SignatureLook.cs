namespace Caac.Model.Reading.Letters;

internal enum FamilyMark
{
    None,
    Bold,
    Capitals,
}

/// <summary>How a copy prints a signature.</summary>
internal sealed class SignatureLook
{
    /// <summary>A line break inside a look.</summary>
    internal const char NewLine = '\n';

    internal string Opening { get; set; } = "(Signed) ";

    internal FamilyMark Family { get; set; }

    /// <summary>What stands between the name and the first title.</summary>
    internal string BeforeTitles { get; set; } = " ";

    /// <summary>What stands between two titles.</summary>
    internal string BetweenTitles { get; set; } = " ";

    internal string NameOf(PersonPlan person) => Name(person, Family == FamilyMark.Capitals ? person.Family.ToUpperInvariant() : person.Family);

    internal string? FamilyNameOf(PersonPlan person) => Family switch
    {
        FamilyMark.Bold => person.Family,
        FamilyMark.Capitals => person.Family.ToUpperInvariant(),
        _ => null,
    };

    internal IEnumerable<string> Print(PersonPlan person)
    {
        var name = Family == FamilyMark.Bold ? Name(person, $"**{person.Family}**") : NameOf(person);
        return (Opening + name + BeforeTitles + string.Join(BetweenTitles, person.Titles)).Split(NewLine);
    }

    private static string Name(PersonPlan person, string family) => person.FamilyFirst ? $"{family} {person.Given}" : $"{person.Given} {family}";
}
