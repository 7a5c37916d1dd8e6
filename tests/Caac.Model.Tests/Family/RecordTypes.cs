using System.Reflection;
using System.Text.Json.Serialization;

namespace Caac.Model.Family;

/// <summary>The public types of the package that hold data and are written as JSON.</summary>
internal static class RecordTypes
{
    /// <summary>The records: classes of the namespace of records that the compiler made a record of.</summary>
    internal static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(CaacDocument).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "Caac.Model" && type.GetMethod("<Clone>$") is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    internal static IReadOnlyList<PropertyInfo> MembersOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    internal static bool IsList(PropertyInfo member) =>
        member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    internal static bool IsWritten(PropertyInfo member) =>
        member.GetCustomAttribute<JsonExtensionDataAttribute>() is null
        && member.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always };
}
