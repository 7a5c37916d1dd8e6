using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ToolkitEntry"/>: category and authority are those of the toolkit, the id says the same, words are there.</summary>
public sealed class ToolkitEntryValidator : AbstractValidator<ToolkitEntry>
{
    /// <summary>Makes the validator.</summary>
    public ToolkitEntryValidator()
    {
        RuleFor(entry => entry.Id)
            .Expect(
                CaacIssueCodes.ToolkitIdDiffers,
                (entry, id) => ToolkitForm.IdOf(entry) is { } expected ? id == expected : WordRules.AreWords(id),
                (entry, id) => $"The id is {Quotation.Of(id)}; "
                    + $"expected {Quotation.Of(ToolkitForm.IdOf(entry) ?? "1-D-1")}, from category, authority and order.");
        RuleFor(entry => entry.Category)
            .Expect(
                CaacIssueCodes.ToolkitCategoryUnknown,
                ToolkitForm.IsCategory,
                category => $"The category is {Quotation.Of(category)}; expected {ToolkitForm.Categories}.");
        RuleFor(entry => entry.Authority)
            .Expect(
                CaacIssueCodes.ToolkitAuthorityUnknown,
                authority => authority?.IsKnown == true,
                authority => $"The authority is {Quotation.Of(authority?.Value)}; expected {ToolkitForm.Authorities}.");
        RuleFor(entry => entry.Order).IsCountedFromOne();
        RuleFor(entry => entry.Text).HasWords();
        RuleForEach(entry => entry.Entities).IsNamed();
        RuleForEach(entry => entry.Conditions).SaysSomething();
    }
}
