namespace Caac.Model.Reading.Letters;

/// <summary>Writes letters and their keys to a folder, for a person to look at.</summary>
internal static class LetterDump
{
    /// <summary>The folder is named by this variable of the environment; without it, a folder for temporary files is taken and removed.</summary>
    internal const string FolderVariable = "CAAC_LETTERS_FOLDER";

    internal static void Write(string folder, IEnumerable<LetterCopy> copies)
    {
        Directory.CreateDirectory(folder);
        var index = 0;
        foreach (var copy in copies)
        {
            var path = Path.Combine(folder, $"letter-{index++:000}");
            File.WriteAllText($"{path}.txt", copy.Text);
            File.WriteAllLines($"{path}.key", RecordFields.Of(copy.Key).Select(field => $"{field.Key}\t{field.Value}").Prepend(copy.Name));
        }
    }
}
