using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>An instrument that requests rest on or call for: a treaty, a policy, an action plan, procedures.</summary>
[JsonConverter(typeof(OpenCodeJsonConverter<LegalInstrument>))]
public readonly record struct LegalInstrument : INamedCode<LegalInstrument>
{
    private readonly string? _value;

    private LegalInstrument(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <inheritdoc/>
    public static IReadOnlyList<LegalInstrument> All => LegalInstrumentTable.Default.Codes;

    /// <summary>An action plan: a party to conflict signs it with the United Nations.</summary>
    public static LegalInstrument ActionPlan { get; } = new("actionPlan");

    /// <summary>The human rights due diligence policy on United Nations support to non-United Nations security forces.</summary>
    public static LegalInstrument HumanRightsDueDiligencePolicy { get; } = new("humanRightsDueDiligencePolicy");

    /// <summary>The Secretary-General's zero-tolerance policy on sexual exploitation and abuse.</summary>
    public static LegalInstrument ZeroTolerancePolicy { get; } = new("zeroTolerancePolicy");

    /// <summary>The United Nations code of conduct.</summary>
    public static LegalInstrument CodeOfConduct { get; } = new("codeOfConduct");

    /// <summary>The Policy on Child Protection in United Nations Peace Operations, of 2017.</summary>
    public static LegalInstrument ChildProtectionPolicy { get; } = new("childProtectionPolicy");

    /// <summary>The Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict.</summary>
    public static LegalInstrument OptionalProtocol { get; } = new("optionalProtocol");

    /// <summary>The Convention on the Rights of the Child.</summary>
    public static LegalInstrument ConventionOnTheRightsOfTheChild { get; } = new("conventionOnTheRightsOfTheChild");

    /// <summary>The Geneva Conventions of 1949.</summary>
    public static LegalInstrument GenevaConventions { get; } = new("genevaConventions");

    /// <summary>The Additional Protocols of 1977 to the Geneva Conventions.</summary>
    public static LegalInstrument AdditionalProtocols { get; } = new("additionalProtocols");

    /// <summary>Standard operating procedures for age assessment.</summary>
    public static LegalInstrument AgeAssessmentProcedures { get; } = new("ageAssessmentProcedures");

    /// <summary>Standard operating procedures, or a protocol, for the handover of children.</summary>
    public static LegalInstrument HandoverProcedures { get; } = new("handoverProcedures");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Entry is not null;

    /// <inheritdoc/>
    public string Name => Entry?.Name ?? Value;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlternativeNames => Entry?.AlternativeNames ?? [];

    /// <summary>The acronym: <c>OPAC</c>; null where there is none.</summary>
    public string? Acronym => Entry?.Acronym;

    /// <summary>When the instrument was adopted; null where it is a class, such as action plans, or no source gives it.</summary>
    public PartialDate? AdoptedOn => Entry?.AdoptedOn;

    /// <inheritdoc/>
    public FactSource? Source => Entry?.Source;

    private LegalInstrumentEntry? Entry => LegalInstrumentTable.Default.Find(Value);

    /// <inheritdoc/>
    public static LegalInstrument From(string? value) => new(value);

    /// <inheritdoc/>
    public static LegalInstrument FromName(string? name) => new(LegalInstrumentTable.Default.FindByName(name ?? "")?.Code ?? name);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
