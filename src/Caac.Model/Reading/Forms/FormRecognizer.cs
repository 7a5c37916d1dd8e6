namespace Caac.Model.Reading;

/// <summary>Tells which form a document has.</summary>
internal static class FormRecognizer
{
    internal static DocumentForm FormOf(FlowText text, DocumentPart part) =>
        !part.Title.IsEmpty && text.Find("letter dated ", part.Body) >= 0 ? DocumentForm.Letter
        : ToolkitReader.Recognizes(text, part.Whole) ? DocumentForm.Toolkit
        : ChairLetterReader.Recognizes(text, part.Body) ? DocumentForm.ChairLetter
        : !part.Title.IsEmpty || LetterReader.Recognizes(text, part.Body) ? DocumentForm.Letter
        : DocumentForm.Other;
}
