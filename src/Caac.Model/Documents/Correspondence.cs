using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A letter of any kind.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type", TypeClassifier = typeof(CorrespondenceClassifier))]
[JsonDerivedType(typeof(Letter))]
[JsonDerivedType(typeof(ChairLetter))]
public abstract record Correspondence : CaacDocument
{
    // The kinds are those of the JSON contract: nobody else can add one.
    private protected Correspondence()
    {
    }

    /// <summary>The date of the letter.</summary>
    [JsonPropertyName("date"), JsonPropertyOrder(-50), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? Date { get; init; }

    /// <summary>Who writes, as the title prints it: <c>President of the Security Council</c>.</summary>
    [JsonPropertyName("from"), JsonPropertyOrder(-49), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? From { get; init; }

    /// <summary>To whom: <c>Secretary-General</c>.</summary>
    [JsonPropertyName("to"), JsonPropertyOrder(-48), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? To { get; init; }

    /// <summary>The office in which the writer speaks: "in my capacity as …".</summary>
    [JsonPropertyName("capacity"), JsonPropertyOrder(-47), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Capacity { get; init; }

    /// <summary>The paragraphs of the letter, in order, a list of requests apart.</summary>
    [JsonPropertyName("paragraphs"), JsonPropertyOrder(70)]
    public IReadOnlyList<TextParagraph> Paragraphs { get; init => field = EquatableList.CopyOf(value); } = EquatableList<TextParagraph>.Empty;

    /// <summary>Who signed, in order.</summary>
    [JsonPropertyName("signatures"), JsonPropertyOrder(80)]
    public IReadOnlyList<Signature> Signatures { get; init => field = EquatableList.CopyOf(value); } = EquatableList<Signature>.Empty;

    /// <summary><c>S/2021/384: letter of 19 April 2021 from the President of the Security Council to the Secretary-General</c>.</summary>
    public sealed override string ToString() =>
        $"{Designation}: letter{(Date is { } day ? $" of {day:P}" : "")}{(From is null ? "" : $" from {From}")}{(To is null ? "" : $" to {To}")}";
}
