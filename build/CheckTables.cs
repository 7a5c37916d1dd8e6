#nullable enable
using System.Globalization;
using System.Text.RegularExpressions;
#if !CAAC_TESTS
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Checks the tables of reference data while the package is built, so that a malformed row fails the build with file and line.</summary>
public sealed class CheckTables : Task
{
    [Required]
    public ITaskItem[] Tables { get; set; } = Array.Empty<ITaskItem>();

    public override bool Execute()
    {
        foreach (var file in Tables.Select(table => table.GetMetadata("FullPath")))
        {
            foreach (var (line, message) in TableForm.FaultsOf(File.ReadAllText(file, new UTF8Encoding(false))))
            {
                Log.LogError(null, "CAACTABLE", null, file, line, 1, 0, 0, message);
            }
        }

        return !Log.HasLoggedErrors;
    }
}
#endif

/// <summary>
/// The form of the tables of reference data. A column of the same name has the same form in every table. What the rows mean is checked by
/// the tests.
/// </summary>
internal static class TableForm
{
    private static readonly Regex Symbols = List("[A-Z]+(/[A-Za-z0-9.()-]+)+");
    private static readonly Regex Resolutions = List(@"[1-9]\d{0,3} \((19|20)\d\d\)");
    private static readonly Regex Number = new Regex(@"^[1-9]\d*$");

    private static readonly Dictionary<string, (Regex Form, string Expected)> Forms = new Dictionary<string, (Regex, string)>
    {
        ["symbol"] = (Symbols, "a symbol such as S/2020/1030"),
        ["assembly_symbol"] = (Symbols, "a symbol such as A/78/842"),
        ["conclusion"] = (Symbols, "a symbol such as S/AC.51/2020/10"),
        ["report"] = (Symbols, "symbols such as S/2020/1030"),
        ["reports"] = (Symbols, "symbols such as S/2020/1030"),
        ["number"] = (Resolutions, "a resolution such as 1612 (2005)"),
        ["established_by"] = (Resolutions, "a resolution such as 1612 (2005)"),
        ["end_decided_by"] = (Resolutions, "a resolution such as 1612 (2005)"),
        ["trigger_resolution"] = (Resolutions, "a resolution such as 1612 (2005)"),
        ["legal_basis"] = (Resolutions, "resolutions such as 1612 (2005)|1882 (2009)"),
        ["ordinal"] = (Number, "a number"),
        ["meeting"] = (Number, "a number"),
        ["trigger_paragraph"] = (Number, "a number"),
        ["iso2"] = (new Regex("^[A-Z]{2}$"), "two capital letters"),
        ["iso3"] = (new Regex("^[A-Z]{3}$"), "three capital letters"),
        ["m49"] = (new Regex(@"^\d{3}$"), "three digits"),
        ["class"] = (new Regex("^yes$"), "yes or nothing"),
        ["press_release"] = (new Regex(@"^SC/\d+$"), "a press release such as SC/11518"),
        ["certainty"] = (new Regex("^(high|medium)$"), "high or medium"),
    };

    private static readonly string[] Required = { "source", "certainty" };
    private static readonly string[] DateForms = { "yyyy-MM-dd", "yyyy-MM", "yyyy" };
    private static readonly string[] DateColumns = { "date", "from", "to", "period_from", "period_to", "annex_date" };

    /// <summary>What is wrong in the text of a table, each with its line.</summary>
    internal static IEnumerable<(int Line, string Message)> FaultsOf(string text)
    {
        var lines = text.Split('\n');
        var header = lines[0].Split('\t');
        if (header.Distinct().Count() != header.Length || header.Any(name => !Regex.IsMatch(name, "^[a-z0-9_]+$")))
        {
            yield return (1, "The header is not a row of different names in small letters.");
            yield break;
        }

        if (lines[lines.Length - 1].Length > 0)
        {
            yield return (lines.Length, "The last row does not end in a line feed.");
        }

        var rows = new HashSet<string>();
        for (var i = 1; i < lines.Length && (i < lines.Length - 1 || lines[i].Length > 0); i++)
        {
            if (!rows.Add(lines[i]))
            {
                yield return (i + 1, "The row stands there twice.");
            }

            foreach (var message in FaultsOf(header, lines[i]))
            {
                yield return (i + 1, message);
            }
        }
    }

    private static IEnumerable<string> FaultsOf(string[] header, string row)
    {
        if (row.Contains('\r') || row.Contains('\uFFFD'))
        {
            yield return "The row is not UTF-8 text that ends in a line feed.";
        }

        var cells = row.Split('\t');
        if (cells.Length != header.Length)
        {
            yield return $"The row has {cells.Length} cells; the header has {header.Length}.";
            yield break;
        }

        for (var i = 0; i < cells.Length; i++)
        {
            if (Fault(header[i], cells[i]) is string fault)
            {
                yield return $"{header[i]}: {fault}";
            }
        }
    }

    private static string? Fault(string column, string cell)
    {
        if (cell.Length == 0)
        {
            return Required.Contains(column) ? "a value is required." : null;
        }

        if (cell != cell.Trim() || cell.Split('|').Any(value => value.Length == 0 || value != value.Trim()))
        {
            return $"\"{cell}\" has a blank at an end, or an empty value between bars.";
        }

        if (column.EndsWith("_on", StringComparison.Ordinal) || DateColumns.Contains(column))
        {
            return IsDate(cell) ? null : $"a date such as 2018-01-01, 2017-07 or 2024 was expected; found \"{cell}\".";
        }

        return Forms.TryGetValue(column, out var form) && !form.Form.IsMatch(cell) ? $"{form.Expected} was expected; found \"{cell}\"." : null;
    }

    private static bool IsDate(string cell) =>
        DateTime.TryParseExact(cell, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1900;

    private static Regex List(string item) => new Regex($@"^{item}(\|{item})*$");
}
