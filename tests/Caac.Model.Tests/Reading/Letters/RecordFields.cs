using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Caac.Model.Reading.Letters;

/// <summary>A record as a list of its values, each with its JSON path: what is compared, and what a person reads.</summary>
internal static class RecordFields
{
    internal static IReadOnlyDictionary<string, string> Of(object record)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(fields, "$", record);
        return fields;
    }

    private static void Add(Dictionary<string, string> fields, string path, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                fields.Add(path, text);
                break;
            case IEnumerable items:
                var index = 0;
                foreach (var item in items)
                    Add(fields, $"{path}[{index++}]", item);
                break;
            default:
                if (IsRecord(value))
                    AddMembers(fields, path, value);
                else
                    fields.Add(path, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                break;
        }
    }

    private static void AddMembers(Dictionary<string, string> fields, string path, object record)
    {
        foreach (var property in record.GetType().GetProperties())
        {
            if (property.GetCustomAttribute<JsonPropertyNameAttribute>() is { } name)
                Add(fields, $"{path}.{name.Name}", property.GetValue(record));
        }
    }

    private static bool IsRecord(object value) =>
        value.GetType().GetProperties().Any(property => property.IsDefined(typeof(JsonPropertyNameAttribute)));
}
