using System.Text.Json.Serialization.Metadata;

namespace Caac.Model.Serialization;

/// <summary>Leaves the empty lists of records out of the JSON that is written.</summary>
internal static class EmptyLists
{
    internal static void Omit(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var member in type.Properties)
        {
            if (member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            {
                member.ShouldSerialize = static (_, list) => list is not IEquatableList { Count: 0 };
            }
        }
    }
}
