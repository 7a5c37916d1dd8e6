using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="Meeting"/>: it says something, plausible year, ordinal from 1, speakers named.</summary>
public sealed class MeetingValidator : AbstractValidator<Meeting>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public MeetingValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal MeetingValidator(RecordValidators parts)
    {
        RuleFor(meeting => meeting)
            .SaysSomething(meeting => meeting is { Date: null, Ordinal: null, Format: null, AddressedBy.Count: 0 }, "meeting");
        RuleFor(meeting => meeting.Date).IsPlausible(parts.Clock);
        RuleFor(meeting => meeting.Ordinal).IsCountedFromOne();
        RuleFor(meeting => meeting.Format).IsAbsentOrSaysSomething();
        RuleForEach(meeting => meeting.AddressedBy).IsNamed();
    }
}
