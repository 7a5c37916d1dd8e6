namespace Caac.Model.Reading;

/// <summary>Where an act of a request stands.</summary>
/// <param name="Range">Its words.</param>
/// <param name="VerbEnd">Where the words end with which it acts.</param>
/// <param name="Verb">These words in base form.</param>
internal readonly record struct RequestStepPlace(TextRange Range, int VerbEnd, RequestVerb Verb);
