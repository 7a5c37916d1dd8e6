namespace Caac.Model.Reading.Requests;

/// <summary>A letter of the usual form around invented requests.</summary>
internal static class InventedLetter
{
    internal static IReadOnlyList<Request> Read(string situation, string addressee, IEnumerable<string> requests)
    {
        var letter = (Letter)DocumentReader.Default.Read(Around(situation, addressee, requests)).Document;
        return ((ChairLetter)letter.Annexes[0]).Requests;
    }

    internal static string Around(string situation, string addressee, IEnumerable<string> requests) => $"""
        United Nations S/2021/700

        Letter dated 2 August 2021 from the President of the Security Council addressed to the {addressee}

        In my capacity as President of the Security Council, I am forwarding to you a letter dated 30 July 2021 (see annex) from the Chair of the Working Group on Children and Armed Conflict established by Security Council resolution 1612 (2005), based on the Working Group's conclusions adopted on 7 July 2021 (S/AC.51/2021/3).

        (Signed) Nicolas de Rivière
        President of the Security Council

        Annex

        At a formal meeting held on 4 June 2021, the Working Group on Children and Armed Conflict examined the report of the Secretary-General on children and armed conflict in {situation} (S/2021/500), which was introduced by the Special Representative of the Secretary-General for Children and Armed Conflict. The Working Group adopted its conclusions on children and armed conflict in {situation} (S/AC.51/2021/3) on 7 July 2021.

        In follow-up to the recommendations of the Working Group and subject to and consistent with applicable international law and relevant Security Council resolutions, including resolutions 1612 (2005) and 1882 (2009), I am entrusted, in my capacity as Chair of the Working Group, to:

        {string.Join(";\n\n", requests.Select((request, i) => $"({(char)('a' + i)}) {request}"))}.

        (Signed) Trine Heimerback
        Chair
        Working Group on Children and Armed Conflict
        """;
}
