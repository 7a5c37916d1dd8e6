using System.Text.Json;

namespace Caac.Model.Validation;

/// <summary>JSON paths from the property paths of FluentValidation.</summary>
internal static class JsonPath
{
    /// <summary><c>$.annexes[0].conclusion.adoptedOn</c> for <c>Annexes[0].Conclusion.AdoptedOn</c>; <c>$</c> for the record itself.</summary>
    internal static string Of(string? propertyPath)
    {
        if (string.IsNullOrEmpty(propertyPath))
        {
            return "$";
        }

        var segments = propertyPath.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName);
        var path = string.Join('.', segments);
        return path[0] == '[' ? $"${path}" : $"$.{path}";
    }
}
