namespace Caac.Model.Reading.Letters;

/// <summary>
/// Parts of requests, in the manner of the letters. A slot in braces stands for an actor or a citation. Many parts hold words that look
/// like an act, an actor, a label or page furniture and are none.
/// </summary>
internal static class Phrasebook
{
    /// <summary>What "you" are asked to do, after "you to" or "that you".</summary>
    internal static IReadOnlyList<string> Tasks { get; } =
    [
        "continue to ensure the effectiveness of the monitoring and reporting mechanism on children and armed conflict {in}",
        "ensure that {un} and {un} continue and strengthen their efforts to support, in line with their respective mandates, {auth} in fighting impunity, including through the strengthening of the criminal justice system",
        "ensure that {ctf} continues its advocacy for the release and reintegration of children associated with armed forces and groups and children detained on charges related to association with armed groups",
        "ensure that {ctf} and {un} continue to call for the immediate and unconditional release of all children and to urge all parties to end grave violations",
        "maintain the child protection component of {un}, including through the deployment of child protection advisers",
        "ensure that, in the context of the development of an exit strategy, decision-making on child protection capacity takes into account objective and measurable progress on child protection",
        "give full attention to violations and abuses against children in the application of the human rights due diligence policy on United Nations support for non-United Nations security forces",
        "ensure that {un}, {un} and other relevant United Nations agencies support {auth} in implementing the standard operating procedures for age assessment, at the request of {gov}",
        "strengthen the child protection capacity of {un}, by ensuring that sufficient child protection advisers are available, in line with the mandate of the Mission",
        "ensure that {ctf} prioritizes its efforts to reach out to non-State armed groups, with a view to developing action plans to end the recruitment and use of children in violation of applicable international law",
        "ensure that all aspects of the action plan signed on 4 October 2012 by {gov} are fully implemented, including those relating to sexual violence",
        "bring the conclusions to the attention of {gov} and to encourage its cooperation with {ctf}",
        "ensure that {unct} and {un} conduct a screening and age assessment of {forces}",
        "ensure the preservation and transfer of the child protection data to {unct}, in line with {res2}",
    ];

    /// <summary>What may follow a task.</summary>
    internal static IReadOnlyList<string> Tails { get; } =
    [
        ", in line with {res2}",
        ", in line with {res}",
        ", in accordance with {para}",
        ", pursuant to {noyear} and its related resolutions",
        ", as set out in {prst}",
        ", as recommended in the report of the Secretary-General ({joint})",
        ", in line with the Policy on Child Protection in United Nations Peace Operations adopted in 2017",
        ", including through the development of a gender- and age-sensitive disarmament, demobilization and reintegration process",
        ", in mainstreaming the specific needs of children affected by the armed conflict and the protection of their rights in all disarmament, demobilization and reintegration programmes and in security sector reform",
        ", in providing long-term rehabilitation and reintegration programmes to children formerly associated with national armed forces and non-State armed groups",
        ", recognizing the security and logistical constraints on monitoring and reporting activities",
        ", noting that their key tasks include monitoring and reporting on grave violations and abuses committed against children",
        ", as well as rape and other forms of sexual violence, attacks on schools and hospitals (para. 12) and the denial of humanitarian access",
        ", while expressing concern at the 1,316 verified violations, of which 45 per cent were attributed to State forces",
        ", including by calling for the endorsement of the Safe Schools Declaration and the Paris Principles",
        ", with a focus on children aged 15 to 17, by 31 December 2022",
        ", in cooperation with {srsg}",
        ", upon request and subject to the availability of funding, and to keep the Security Council informed",
        ", to address other violations and abuses committed against children {in}",
    ];

    /// <summary>Acts that ask nothing of "you".</summary>
    internal static IReadOnlyList<(string Verb, string Words)> Statements { get; } =
    [
        ("note", "note the various measures taken by {un} and troop- and police-contributing countries to combat sexual exploitation and abuse, which have led to a reduction in reported cases"),
        ("note with concern", "note with concern that sexual exploitation and abuse of children continued to be a protection concern"),
        ("welcome", "welcome the progress made by {gov} in the implementation of its action plan, while expressing grave concern at the delays"),
        ("call for", "call for the continued implementation by United Nations peacekeeping operations of the Secretary-General's zero-tolerance policy on sexual exploitation and abuse"),
        ("call upon", "call upon all parties to the conflict to comply with {res}"),
        ("urge", "urge all parties to the conflict to end and prevent the recruitment and use of children"),
        ("encourage", "encourage the donor community to support the work of {un} and of {un}"),
        ("stress", "stress the importance of accountability for all violations and abuses committed against children"),
        ("commend", "commend {ctf} for its work in difficult circumstances"),
        ("express grave concern", "express grave concern at the number of children killed and maimed {in}"),
        ("recall", "recall {res2} and the obligations that follow from them"),
        ("strongly condemn", "strongly condemn the abduction of children by armed groups"),
    ];

    /// <summary>Acts that ask "you"; a task follows.</summary>
    internal static IReadOnlyList<(string Verb, string Words)> Appeals { get; } =
    [
        ("request", "request you to "),
        ("request", "request you to "),
        ("request", "request you to "),
        ("request", "request that you "),
        ("invite", "invite you to "),
        ("encourage", "encourage you to "),
        ("urge", "urge you to "),
        ("call upon", "call upon you to "),
        ("recommend", "recommend that you "),
        ("reiterate its request", "reiterate its request that you "),
        ("strongly encourage", "strongly encourage you to "),
    ];

    /// <summary>What stands in a nested item, after "ensure that the task force:".</summary>
    internal static IReadOnlyList<string> NestedTasks { get; } =
    [
        "Continues its advocacy for the release of children detained {in}",
        "Strengthens its dialogue with {gov} on the prevention of grave violations",
        "Engages with non-State armed groups, in line with {res}, with a view to action plans",
        "Reports on progress in its next report, including on attacks on schools and hospitals",
        "Supports {auth} in age assessment",
    ];
}
