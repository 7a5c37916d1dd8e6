namespace Caac.Model.Reading.Letters;

/// <summary>Names of many shapes for those who sign.</summary>
internal static class People
{
    internal static IReadOnlyList<PersonPlan> All { get; } =
    [
        Named("Mona", "Juul"),
        Named("Dinh Quy", "Dang") with { FamilyFirst = true },
        Named("Nicolas", "de Rivière"),
        Named("Vanessa", "Frazier"),
        Named("Linda", "Thomas-Greenfield"),
        Named("Geraldine", "Byrne Nason"),
        Named("T. S.", "Tirumurti"),
        Named("Jun", "Zhang") with { FamilyFirst = true },
        Named("María", "Bassols Delgado"),
        Named("Jean-Marc", "de La Sablière"),
        Named("Vassily A.", "Nebenzia"),
        Named("Siobhán", "O'Neill"),
        Named("Agustín", "Santos Maraver"),
        Named("Joel", "Adechi"),
        Named("Abou", "Dieng Abarry"),
        Named("Hasmik", "Tolmajian"),
        Named("Ferit", "Hoxha"),
        Named("Pedro", "Comissário Afonso"),
        Named("Lana", "Nusseibeh"),
        Named("Christoph", "Heusgen"),
    ];

    private static PersonPlan Named(string given, string family) => new() { Given = given, Family = family, Titles = [] };
}
