namespace Caac.Model.Reading;

/// <summary>The words of a rule, met in a request.</summary>
/// <param name="Question">The question that the rule answers.</param>
/// <param name="Value">The answer: a code, a kind, a role.</param>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last one.</param>
/// <param name="Mention">Who is named by the last element of the rule, or -1.</param>
internal readonly record struct Cue(CueQuestion Question, string Value, int First, int End, int Mention);
