namespace Caac.Model.Reading;

/// <summary>The forms of document that have a reader of their own: one folder beside this file each.</summary>
internal enum DocumentForm
{
    Other,
    Letter,
    ChairLetter,
    Toolkit,
}
