namespace Caac.Model.Validation;

/// <summary>The four letters of the corpus, as a careful reader would write them down.</summary>
internal static class CorpusDocuments
{
    private const string President = "President of the Security Council";
    private const string SecretaryGeneral = "Secretary-General";
    private const string SpecialRepresentative = "Special Representative of the Secretary-General for Children and Armed Conflict";
    private const string ChairOfGroup = "Chair of the Working Group on Children and Armed Conflict";
    private const string RoleOfChair = "Chair, Working Group on Children and Armed Conflict";
    private const string Drc = "Democratic Republic of the Congo";

    internal static Letter CongoOf2021 => new()
    {
        Symbol = Symbol("S/2021/384"),
        Title = "Letter dated 19 April 2021 from the President of the Security Council addressed to the Secretary-General",
        Distribution = General("2021-04-20"),
        OriginalLanguage = UnLanguage.English,
        JobNumber = "21-05220",
        Date = Date("2021-04-19"),
        From = President,
        To = SecretaryGeneral,
        Capacity = President,
        Signatures = [new() { Name = "Dang Dinh Quy", FamilyName = "Dang", Role = President }],
        Citations = [Resolution("1612 (2005)"), Document("S/AC.51/2020/10")],
        Annexes =
        [
            new ChairLetter
            {
                AnnexLabel = "Annex",
                Date = Date("2021-04-15"),
                From = ChairOfGroup,
                To = SecretaryGeneral,
                Capacity = "Chair of the Working Group",
                Conclusion = new()
                {
                    Symbol = Symbol("S/AC.51/2020/10"),
                    Situation = Situation.From(Drc),
                    AdoptedOn = Date("2020-12-10"),
                    Meeting = new()
                    {
                        Date = Date("2020-11-06"),
                        Format = "closed videoconference meeting",
                        AddressedBy = ["Chargé d'affaires a.i. of the Permanent Mission of the Democratic Republic of the Congo to the United Nations"],
                    },
                    Reports = [Report("S/2020/1030", 7, Drc, "2018-01-01", "2020-03-31")],
                },
                LegalBasis = Numbers("1612 (2005)", "1882 (2009)", "1998 (2011)", "2068 (2012)", "2143 (2014)", "2225 (2015)", "2427 (2018)"),
                Requests = RequestsOfDrc,
                Citations = [Document("S/2020/1030"), Document("S/AC.51/2020/10"), Resolution("1612 (2005)")],
                Signatures = [new() { Name = "Mona Juul", FamilyName = "Juul", Role = RoleOfChair }],
            },
        ],
    };

    internal static Letter MaliOf2021 => new()
    {
        Symbol = Symbol("S/2021/385"),
        Title = "Letter dated 19 April 2021 from the President of the Security Council addressed to the Secretary-General",
        Distribution = General("2021-04-20"),
        OriginalLanguage = UnLanguage.English,
        JobNumber = "21-05222",
        Date = Date("2021-04-19"),
        From = President,
        To = SecretaryGeneral,
        Capacity = President,
        Signatures = [new() { Name = "Dang Dinh Quy", Role = President }],
        Citations = [Resolution("1612 (2005)"), Document("S/AC.51/2020/11")],
        Annexes =
        [
            new ChairLetter
            {
                AnnexLabel = "Annex",
                Date = Date("2021-04-15"),
                From = ChairOfGroup,
                To = SecretaryGeneral,
                Capacity = "Chair of the Working Group",
                Conclusion = new()
                {
                    Symbol = Symbol("S/AC.51/2020/11"),
                    Situation = Situation.From("Mali"),
                    AdoptedOn = Date("2020-12-17"),
                    Meeting = new()
                    {
                        Date = Date("2020-11-20"),
                        Format = "closed videoconference",
                        AddressedBy = ["Permanent Representative of Mali to the United Nations"],
                    },
                    Reports = [Report("S/2020/1105", 3, "Mali", "2017-07", "2020-03")],
                },
                LegalBasis = Numbers("1612 (2005)", "1882 (2009)", "1998 (2011)", "2068 (2012)", "2143 (2014)", "2225 (2015)", "2427 (2018)"),
                Requests = RequestsOfMali2021,
                Citations = [Document("S/2020/1105"), Document("S/AC.51/2020/11"), Resolution("1612 (2005)")],
                Signatures = [new() { Name = "Mona Juul", FamilyName = "Juul", Role = RoleOfChair }],
            },
        ],
    };

    internal static Letter ToolkitOf2006 => new()
    {
        Symbol = Symbol("S/AC.51/2007/2"),
        EarlierIssues = [new() { Symbol = Symbol("S/2006/724"), Extent = "portions" }],
        Title = "Letter dated 8 September 2006 from the Permanent Representative of France to the United Nations addressed to the President of the Security Council",
        Distribution = General("2008-05-16"),
        Language = UnLanguage.English,
        OriginalLanguage = UnLanguage.French,
        JobNumber = "08-34501",
        Date = Date("2006-09-08"),
        From = "Permanent Representative of France to the United Nations",
        To = President,
        Capacity = "Chairman of the Security Council Working Group on Children and Armed Conflict",
        Signatures = [new() { Name = "Jean-Marc de La Sablière", Role = "Ambassador, Permanent Representative" }],
        Citations = [Resolution("1612 (2005)")],
        Annexes =
        [
            new ToolkitDocument
            {
                AnnexLabel = "Annex",
                Title = "Options for possible actions by the Working Group of the Security Council on Children and Armed Conflict (\"toolkit\")",
                AdoptedOn = Date("2006-09-06"),
                Meeting = new() { Date = Date("2006-09-06"), Ordinal = 5 },
                Status = ["indicative", "non-limitative", "living document"],
                Principle = "The Working Group shall design a specific approach for each case, proceeding in a constructive way, putting emphasis on dialogue and cooperation",
                Mandate = new()
                {
                    Source = new() { ResolutionWithoutYear = "1612", Paragraphs = ["8"] },
                    Text = "Decides further that the Working Group shall",
                    Items =
                    [
                        new() { Label = "a", LabelPrinted = true, Text = "Make recommendations to the Council on possible measures to promote the protection of children affected by armed conflict, including through recommendations on appropriate mandates for peacekeeping missions and recommendations with respect to parties to the conflict" },
                        new() { Label = "b", LabelPrinted = true, Text = "Address requests, as appropriate, to other bodies within the United Nations system for action to support implementation of this resolution in accordance with their respective mandates" },
                    ],
                },
                Options = ToolkitOptions,
                Citations =
                [
                    new() { ResolutionWithoutYear = "1612", Paragraphs = ["8"] },
                    new() { Resolution = ResolutionNumber.Parse("1612 (2005)"), Paragraphs = ["9"] },
                    new() { Resolution = ResolutionNumber.Parse("1539 (2004)"), Paragraphs = ["5 (c)"] },
                ],
            },
        ],
    };

    /// <summary>A copy without symbol, with a letter lost in the name of the signatory.</summary>
    internal static Letter MaliOf2024 => new()
    {
        Title = "Letter dated 29 January 2024 from the President of the Security Council addressed to the Secretary-General",
        Distribution = General("2024-01-30"),
        Language = UnLanguage.English,
        OriginalLanguage = UnLanguage.French,
        Date = Date("2024-01-29"),
        From = President,
        To = SecretaryGeneral,
        Capacity = President,
        Signatures = [new() { Name = "Nicolas de Rivire", FamilyName = "de Rivire", Role = President }],
        Citations = [Resolution("1612 (2005)"), Document("S/AC.51/2023/3")],
        Annexes =
        [
            new ChairLetter
            {
                AnnexLabel = "Annex",
                OriginalLanguage = UnLanguage.English,
                Date = Date("2024-01-25"),
                From = ChairOfGroup,
                To = SecretaryGeneral,
                Capacity = "Chair of the Working Group",
                Conclusion = new()
                {
                    Symbol = Symbol("S/AC.51/2023/3"),
                    Situation = Situation.From("Mali"),
                    AdoptedOn = Date("2023-11-13"),
                    Meeting = new()
                    {
                        Date = Date("2023-03-31"),
                        Format = "formal meeting",
                        AddressedBy = ["representative of the Permanent Mission of Mali to the United Nations"],
                    },
                    Reports = [Report("S/2022/856", 4, "Mali", "2020-04-01", "2022-03-31")],
                },
                LegalBasis = Numbers("1612 (2005)", "1882 (2009)", "1998 (2011)", "2068 (2012)", "2143 (2014)", "2225 (2015)", "2427 (2018)", "2601 (2021)"),
                Requests = RequestsOfMali2024,
                Citations = [Document("S/2022/856"), Document("S/AC.51/2023/3"), Resolution("1612 (2005)")],
                Signatures = [new() { Name = "Vanessa Frazier", FamilyName = "Frazier", Role = RoleOfChair }],
            },
        ],
    };

    private static Request[] RequestsOfDrc =>
    [
        Item("a", false, "Request you to ensure that the United Nations Organization Stabilization Mission in the Democratic Republic of the Congo (MONUSCO), the United Nations Children's Fund (UNICEF) and other relevant United Nations agencies continue and strengthen their efforts to support, in line with their respective mandates, the Congolese authorities in fighting impunity, including through the strengthening of the criminal justice system, in implementing the standard operating procedures for age assessment in the national armed and security forces to prevent the recruitment and use of children in the Democratic Republic of the Congo, in mainstreaming the specific needs of children affected by armed conflict and the protection of their rights into all disarmament, demobilization and reintegration programmes, including through the development of a gender- and age-sensitive disarmament, demobilization and reintegration process, and in security sector reform, in providing long-term rehabilitation and reintegration programmes and opportunities to children formerly associated with national armed forces and non-State armed groups and training of the national armed and security forces on the protection of children, in bolstering the education and health system and in establishing standard operating procedures for the handover of children formerly associated with national armed forces and groups and for the protection of children in the course of military operations, and to give full attention to violations and abuses against children in the application of the human rights due diligence policy on United Nations support for non-United Nations security forces", text => [Step("request", null, text)], [Named("MONUSCO"), Named("UNICEF"), Named("Congolese authorities")]),
        Item("b", true, "Further request you to ensure that the United Nations country task force on monitoring and reporting continues its advocacy for the release and reintegration of children associated with non-State armed groups and national armed forces and of children detained on charges related to their alleged or actual association with non-State armed groups and on national security grounds, and prioritizes its efforts to ensure that all aspects of the action plan, including those relating to sexual violence and other grave violations against children by the national armed and security forces, signed on 4 October 2012 by the Government of the Democratic Republic of the Congo, are fully implemented, and to engage with non-State armed groups, with a view to developing action plans to end and prevent the recruitment and use of children, killing and maiming, and attacks on schools and hospitals, in violation of applicable international law, as well as rape and other forms of sexual violence against children and to address other violations and abuses committed against children, secure concrete commitments and advocate appropriate response mechanisms, in the Democratic Republic of the Congo", text => [Step("request", "further", text)], [Named("United Nations country task force on monitoring and reporting"), Named("Government of the Democratic Republic of the Congo")]),
        Item("c", true, "Request you to ensure the effectiveness of the monitoring and reporting mechanism on children and armed conflict in the Democratic Republic of the Congo and of the dedicated child protection component of MONUSCO, including in the context of the discussions on the drawdown, by ensuring that sufficient child protection capacities are available, in line with the Mission's mandate, recognizing the security and logistical constraints on monitoring and reporting activities", text => [Step("request", null, text)], [Named("MONUSCO")]),
        Item("d", true, "Note the various measures taken by MONUSCO and troop- and police-contributing countries to combat sexual exploitation and abuse, which have led to a reduction in reported cases, while expressing grave concern that sexual exploitation and abuse of children by peacekeepers continued to be a protection concern, call for the continued implementation by United Nations peacekeeping operations of the Secretary-General's zero-tolerance policy on sexual exploitation and abuse, as well as ensuring full compliance of their personnel with the United Nations code of conduct, and reiterate its request that you continue to take all necessary measures in this regard and keep the Security Council informed", text => [Step("note", null, "Note the various measures taken by MONUSCO"), Step("call for", null, "call for the continued implementation"), Step("reiterate its request", null, "reiterate its request that you continue")], [Named("MONUSCO")]),
        Item("e", true, "Request you to ensure that, in the context of the development of a MONUSCO exit strategy, decision-making on child protection capacity takes into account objective and measurable progress on child protection, that any drawdown ensures the preservation and adequate funding of child protection functions, as mandated, including the management of the monitoring and reporting mechanism database, and to further ensure that the need for and the number and roles of child protection advisers are systematically assessed during the discussions on the future United Nations presence", text => [Step("request", null, text)], [Named("MONUSCO")]),
    ];

    private static Request[] RequestsOfMali2021 =>
    [
        Item("a", true, "Request you to continue to ensure the effectiveness of the monitoring and reporting mechanism on children and armed conflict in Mali and to maintain the child protection component of the United Nations Multidimensional Integrated Stabilization Mission in Mali (MINUSMA), including through the deployment of child protection advisers throughout MINUSMA areas of operation, in line with the mandate of the Mission, and note that their key tasks include, in line with the Policy on Child Protection in United Nations Peace Operations adopted in 2017, monitoring and reporting on grave violations and abuses committed against children, mainstreaming child protection within the Mission, training the Mission personnel and engaging in dialogue on action plans", text => [Step("request", null, text)], [Named("MINUSMA")]),
        Item("b", true, "Also request you to ensure that MINUSMA and the United Nations Children's Fund (UNICEF) continue their efforts to further support, in line with their respective mandates, the Malian authorities in mainstreaming the specific needs of children affected by the armed conflict and the protection of their rights in all disarmament, demobilization and reintegration programmes and security sector reform, in establishing a joint mechanism for the review of cases of children detained on charges related to the armed conflict and association with armed groups, in conducting a screening and age assessment of the Malian Defence and Security Forces and in establishing recruitment procedures and age assessment measures to prevent underage recruitment", text => [Step("request", "also", text)], [Named("MINUSMA"), Named("UNICEF"), Named("Malian authorities"), Named("Malian Defence and Security Forces")]),
        Item("c", true, "Further request you to ensure that the United Nations country task force on monitoring and reporting continues its advocacy for the release and reintegration of children associated with armed forces and groups and children detained on charges related to association with armed groups and prioritizes its efforts to reach out to non-State armed groups, with a view to developing action plans to end the recruitment and use of children in violation of applicable international law, as well as rape and sexual violence, and to address other violations and abuses committed against children in Mali", text => [Step("request", "further", text)], [Named("United Nations country task force on monitoring and reporting")]),
    ];

    private static Request[] RequestsOfMali2024 =>
    [
        Item("a", true, "Request you to continue to ensure the effectiveness of the monitoring and reporting mechanism on children and armed conflict in Mali and to ensure the preservation and transfer of the child protection data and capacity of MINUSMA, in line with Security Council resolutions 2640 (2022) and 2690 (2023), to the United Nations country team in the plan for the transfer of MINUSMA tasks, including through the deployment of child protection advisers, and noting that their key tasks include, in line with the Policy on Child Protection in United Nations Peace Operations adopted in 2017, monitoring and reporting on grave violations and abuses committed against children and engaging in dialogue on action plans", text => [Step("request", null, text)], [Named("MINUSMA"), Named("United Nations country team")]),
        Item("b", true, "Also request you to ensure that the United Nations country task force on monitoring and reporting and the United Nations Children's Fund (UNICEF) continue their efforts to further support, in line with their respective mandates, the Malian authorities in mainstreaming the specific needs of children affected by the armed conflict and the protection of their rights in all disarmament, demobilization and reintegration programmes and in security sector reform, in establishing a joint mechanism for the review of cases of children detained on charges related to the armed conflict and association with armed groups, in conducting a screening and age assessment of the Malian Defence and Security Forces and in establishing recruitment procedures and age assessment measures to prevent underage recruitment", text => [Step("request", "also", text)], [Named("United Nations country task force on monitoring and reporting"), Named("UNICEF"), Named("Malian authorities"), Named("Malian Defence and Security Forces")]),
        Item("c", true, "Further request you to ensure that the United Nations country task force on monitoring and reporting continues to monitor and report on the detention of children for association with armed forces and armed groups, and that it further continues its advocacy for the release and reintegration of children associated with armed forces and groups and children detained on charges related to association with armed groups and prioritizes its efforts to reach out to non-State armed groups, with a view to developing action plans to end the recruitment and use of children in violation of applicable international law, as well as rape and sexual violence, and to address other violations and abuses committed against children in Mali", text => [Step("request", "further", text)], [Named("United Nations country task force on monitoring and reporting")]),
    ];

    private static ToolkitEntry[] ToolkitOptions =>
    [
        Option("1-D-1", "Assistance", ToolkitAuthority.Direct, 1, "Recommendations for additional technical assistance to the country concerned, in order to strengthen its national capacities to promote and protect the rights of the child (UNICEF, OHCHR, DPKO, UNDP ...)"),
        Option("1-D-2", "Assistance", ToolkitAuthority.Direct, 2, "Recommendations to the relevant bodies for improving humanitarian coordination and assistance to children affected by armed conflict (OCHA, UNHCR, UNICEF ...)"),
        Option("1-D-3", "Assistance", ToolkitAuthority.Direct, 3, "Specific requests to other United Nations bodies (PBC, GA, HRC ...) or agencies (ILO, World Bank ...)"),
        Option("1-D-4", "Assistance", ToolkitAuthority.Direct, 4, "Request for advocacy and official visits of the SRSG for CAAC to countries of concern, including, where appropriate, engaging with parties on action plans, M&R implementation, assistance for adoption of the Optional Protocol to the CRC and other relevant instruments"),
        Option("1-DR-1", "Assistance", ToolkitAuthority.DirectOrRecommendation, 1, "Support to transitional justice and truth-seeking mechanisms, including support in the development and implementation of child-sensitive procedures, e.g. building capacity of investigators, statement takers and other officials involved in how to address cases involving children and how to interview and take testimonies from children"),
        Option("1-R-1", "Assistance", ToolkitAuthority.Recommendation, 1, "Letters to donors (public/private) to invite them to contribute more, including for strengthening child protection capacities of regional organizations"),
        Option("2-D-1", "Démarches", ToolkitAuthority.Direct, 1, "Advocacy for accountability for crimes against children in situations of armed conflict and calls on the United Nations and Members to provide support to programmes ensuring the protection of children involved in accountability or truth-seeking mechanisms"),
        Option("2-DR-1", "Démarches", ToolkitAuthority.DirectOrRecommendation, 1, "Letters/appeals to the parties concerned"),
        Option("2-DR-2", "Démarches", ToolkitAuthority.DirectOrRecommendation, 2, "Démarches to parties in situations of armed conflict listed in the annexes of the Secretary-General's report, based on terms of reference clearly defined by the Working Group and aiming to achieve specific and verifiable results"),
        Option("2-R-1", "Démarches", ToolkitAuthority.Recommendation, 1, "Letters to regional organizations"),
        Option("2-R-2", "Démarches", ToolkitAuthority.Recommendation, 2, "Draw attention to the full range of justice and reconciliation mechanisms to be considered, including national, international and \"mixed\" criminal courts and tribunals, while emphasizing the responsibility of States to comply with their relevant obligations to end impunity"),
        Option("3-D-1", "Enhanced monitoring", ToolkitAuthority.Direct, 1, "Request from the Secretary-General of additional information/reports on specific issues or parties"),
        Option("3-D-2", "Enhanced monitoring", ToolkitAuthority.Direct, 2, "Request from the representatives of the affected country of additional information/clarification on the Secretary-General's report"),
        Option("3-D-3", "Enhanced monitoring", ToolkitAuthority.Direct, 3, "Organization of informational briefing by outside experts (civil society, academia ...)"),
        Option("3-DR-1", "Enhanced monitoring", ToolkitAuthority.DirectOrRecommendation, 1, "Specific field trips on CAAC by Members of the Working Group followed by a report, subject to availability of funding"),
        Option("3-DR-2", "Enhanced monitoring", ToolkitAuthority.DirectOrRecommendation, 2, "Convening of a closed or open meeting with the participation of the State concerned and/or parties concerned as appropriate"),
        Option("3-DR-3", "Enhanced monitoring", ToolkitAuthority.DirectOrRecommendation, 3, "Press conferences to highlight a specific issue and to raise awareness about the CAAC provisions of international humanitarian and human rights law, as well as about UNSC resolutions and decisions regarding CAAC (in addition to the usual press releases following the meetings of the WG)"),
        Option("3-R-1", "Enhanced monitoring", ToolkitAuthority.Recommendation, 1, "Ensure that UNSC field trips incorporate CAAC dimension in their terms of reference and reports"),
        Option("3-R-2", "Enhanced monitoring", ToolkitAuthority.Recommendation, 2, "Specific PRST or resolution, if appropriate"),
        Option("4-D-1", "Improvement of mandates", ToolkitAuthority.Direct, 1, "Invitation to stakeholders concerned to pay particular attention to children, including girls exploited by armed forces and groups, in DDR processes"),
        Option("4-DR-1", "Improvement of mandates", ToolkitAuthority.DirectOrRecommendation, 1, "Letter to the Secretary-General suggesting the strengthening of the \"CAAC dimension\" of the mandate of a peacekeeping mission or of a DPA assistance mission, whenever there is a specific need, and requesting that periodic reports include an analysis on the issue"),
        Option("4-DR-2", "Improvement of mandates", ToolkitAuthority.DirectOrRecommendation, 2, "Request that the specific needs of children are considered in forthcoming peace processes and/or peacekeeping mandates, including advocacy for inclusion of child protection provisions in ceasefire and peace agreements as well as throughout the consolidation of peace in the aftermath of conflict (including during reform and transition processes)"),
        Option("4-DR-3", "Improvement of mandates", ToolkitAuthority.DirectOrRecommendation, 3, "Setting strong child protection standards for troop-contributing countries and other actors involved in peacekeeping operations and providing adequate and regular training"),
        Option("4-R-1", "Improvement of mandates", ToolkitAuthority.Recommendation, 1, "Identify and focus on specific areas for developing UNSC's action on CAAC, including through consideration of drafting a new UNSC resolution on CAAC"),
        Option("5-R-1", "Other measures", ToolkitAuthority.Recommendation, 1, "Consider and forward to the existing Sanctions Committees, bearing in mind their respective mandates and paragraphs 9 of resolution 1612 (2005) and 5 (c) of resolution 1539 (2004), relevant information received by the Working Group and its conclusions thereon, in particular on issues of concern, including the views requested from the Working Group upon request of the existing Sanctions Committees"),
        Option("5-R-2", "Other measures", ToolkitAuthority.Recommendation, 2, "Letters to the relevant justice mechanisms, in order to bring information to their attention and contribute to ending impunity of violators"),
    ];

    private static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text);

    private static PartialDate Date(string text) => PartialDate.Parse(text);

    private static Distribution General(string date) => new() { Kind = DistributionKind.General, Date = Date(date) };

    private static Citation Resolution(string number) => new() { Resolution = ResolutionNumber.Parse(number) };

    private static Citation Document(string symbol) => new() { Document = symbol };

    private static ResolutionNumber[] Numbers(params string[] numbers) => [.. numbers.Select(number => ResolutionNumber.Parse(number))];

    private static CountryReport Report(string symbol, int ordinal, string situation, string from, string to) => new()
    {
        Symbol = Symbol(symbol),
        Ordinal = ordinal,
        Situation = Situation.From(situation),
        Period = new() { From = Date(from), To = Date(to) },
        IntroducedBy = SpecialRepresentative,
    };

    private static Request Item(string label, bool printed, string text, Func<string, RequestStep[]> steps, RequestActor[] actors) => new()
    {
        Label = label,
        LabelPrinted = printed,
        Text = text,
        Addressee = SecretaryGeneral,
        Steps = steps(text),
        Actors = actors,
    };

    private static RequestStep Step(string verb, string? adverb, string text) => new() { Verb = RequestVerb.From(verb), Adverb = adverb, Text = text };

    private static RequestActor Named(string name) =>
        new() { Name = name, Code = name.All(char.IsAsciiLetterUpper) ? Actor.From(name) : null };

    private static ToolkitEntry Option(string id, string category, ToolkitAuthority authority, int order, string text) => new()
    {
        Id = id,
        Category = category,
        Authority = authority,
        Order = order,
        Text = text,
    };
}
