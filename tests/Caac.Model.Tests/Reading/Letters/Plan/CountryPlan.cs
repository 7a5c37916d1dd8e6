namespace Caac.Model.Reading.Letters;

/// <summary>A situation with the words that letters use for it.</summary>
internal sealed record CountryPlan
{
    private CountryPlan()
    {
    }

    internal required string Name { get; init; }

    internal required bool HasArticle { get; init; }

    /// <summary>"Malian", as in "the Malian authorities"; null where letters do not use one.</summary>
    internal string? Adjective { get; init; }

    internal (string Name, string Code)? Mission { get; init; }

    internal string Printed => HasArticle ? $"the {Name}" : Name;

    internal static IReadOnlyList<CountryPlan> All { get; } =
    [
        The("Democratic Republic of the Congo", "Congolese", ("United Nations Organization Stabilization Mission in the Democratic Republic of the Congo", "MONUSCO")),
        Of("Mali", "Malian", ("United Nations Multidimensional Integrated Stabilization Mission in Mali", "MINUSMA")),
        The("Central African Republic", "Central African", ("United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic", "MINUSCA")),
        Of("South Sudan", "South Sudanese", ("United Nations Mission in South Sudan", "UNMISS")),
        The("Sudan", "Sudanese", ("African Union-United Nations Hybrid Operation in Darfur", "UNAMID")),
        Of("Somalia", "Somali", ("United Nations Assistance Mission in Somalia", "UNSOM")),
        Of("Afghanistan", "Afghan", ("United Nations Assistance Mission in Afghanistan", "UNAMA")),
        Of("Iraq", "Iraqi", ("United Nations Assistance Mission for Iraq", "UNAMI")),
        Of("Côte d'Ivoire", "Ivorian", ("United Nations Operation in Côte d'Ivoire", "UNOCI")),
        Of("Haiti", "Haitian", ("United Nations Integrated Office in Haiti", "BINUH")),
        Of("Guinea-Bissau", "Bissau-Guinean", ("United Nations Integrated Peacebuilding Office in Guinea-Bissau", "UNIOGBIS")),
        Of("Timor-Leste", "Timorese", ("United Nations Integrated Mission in Timor-Leste", "UNMIT")),
        Of("Libya", "Libyan", ("United Nations Support Mission in Libya", "UNSMIL")),
        Of("Sierra Leone", "Sierra Leonean", ("United Nations Integrated Peacebuilding Office in Sierra Leone", "UNIPSIL")),
        Of("Yemen", "Yemeni"),
        The("Syrian Arab Republic", "Syrian"),
        Of("Myanmar", "Myanmar"),
        Of("Nigeria", "Nigerian"),
        The("Philippines", "Philippine"),
        Of("Colombia", "Colombian"),
        Of("Chad", "Chadian"),
        Of("Burkina Faso", "Burkinabe"),
        The("Niger", "Nigerien"),
        Of("Cameroon", "Cameroonian"),
        Of("Sri Lanka", "Sri Lankan"),
        The("Lao People's Democratic Republic", "Lao"),
        The("Lake Chad basin"),
    ];

    private static CountryPlan Of(string name, string? adjective = null, (string, string)? mission = null) =>
        new() { Name = name, HasArticle = false, Adjective = adjective, Mission = mission };

    private static CountryPlan The(string name, string? adjective = null, (string, string)? mission = null) =>
        new() { Name = name, HasArticle = true, Adjective = adjective, Mission = mission };
}
