using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="Meeting"/>: plausible year, ordinal from 1, speakers named.</summary>
public sealed class MeetingValidator : AbstractValidator<Meeting>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public MeetingValidator(TimeProvider? clock = null)
    {
        RuleFor(meeting => meeting.Date).IsPlausible(clock ?? TimeProvider.System);
        RuleFor(meeting => meeting.Ordinal).IsCountedFromOne();
        RuleForEach(meeting => meeting.AddressedBy).IsNamed();
    }
}
