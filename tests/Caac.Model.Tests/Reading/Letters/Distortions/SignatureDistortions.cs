namespace Caac.Model.Reading.Letters;

internal static class SignatureDistortions
{
    internal static IReadOnlyList<Distortion> All { get; } =
    [
        Change("family names in bold", "names", look => look.Family = FamilyMark.Bold),
        Change("family names in capitals", "names", look => look.Family = FamilyMark.Capitals),
        new()
        {
            Name = "family name of the Chair in bold",
            Group = "names",
            Look = (sheet, _) => sheet.Chair.Family = FamilyMark.Bold,
        },
        Roles("roles glued to the names", "", "\n"),
        Roles("first role glued, all on one line", "", " "),
        Roles("roles on the next line", "\n", "\n"),
        Roles("roles on the next line, together", "\n", ", "),
        Roles("roles after commas", ", ", ", "),
        Roles("roles on the next line by Markdown", "  \n", "  \n"),
        Roles("roles apart", "\n", "\n\n"),
        Roles("roles apart from the names", "\n\n", "\n"),
        Change("signed in italics", "signed", look => look.Opening = "(*Signed*) "),
        Change("signed in italics with the brackets", "signed", look => look.Opening = "*(Signed)* "),
        Change("signed in italics by lines", "signed", look => look.Opening = "(_Signed_) "),
        Change("signed on its own line", "signed", look => look.Opening = "(Signed)\n"),
    ];

    private static Distortion Roles(string name, string before, string between) => Change(name, "roles", look =>
    {
        look.BeforeTitles = before;
        look.BetweenTitles = between;
    });

    private static Distortion Change(string name, string group, Action<SignatureLook> change) => new()
    {
        Name = name,
        Group = group,
        Look = (sheet, _) =>
        {
            change(sheet.President);
            change(sheet.Chair);
        },
    };
}
