using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Caac.Model.Serialization;

/// <summary>Options that read a document only where nothing at all is to be said about it.</summary>
internal static class StrictContract
{
    internal static JsonSerializerOptions Options { get; } = Make();

    internal static JsonTypeInfo<CaacDocument> Document { get; } = Options.GetTypeInfo<CaacDocument>();

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = CaacJson.Records.WithAddedModifier(RefuseSecondType).WithAddedModifier(RefuseNullItems).WithAddedModifier(RefuseUnknownKinds),
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
        };
        options.MakeReadOnly();
        return options;
    }

    // A member that cannot be set is passed over unread, so that nobody sees it twice.
    private static void RefuseSecondType(JsonTypeInfo type)
    {
        if (type.Type.IsSubclassOf(typeof(CaacDocument)))
        {
            type.Properties.Single(member => member.Name == JsonShape.TypeMember).Set ??= static (_, _) => { };
        }
    }

    // Annotations of a member do not reach the items of its list.
    private static void RefuseNullItems(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var member in type.Properties)
        {
            if (member.Set is { } set && typeof(IEnumerable<object>).IsAssignableFrom(member.PropertyType))
            {
                member.Set = (record, list) =>
                {
                    // The serializer hands a List over, which looks for null without asking its items.
                    if (((IList?)list)?.Contains(null) == true)
                    {
                        throw new JsonException();
                    }

                    set(record, list);
                };
            }
        }
    }

    // What nobody reads is not checked here either.
    private static void RefuseUnknownKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(OtherDocument))
        {
            return;
        }

        var close = type.OnDeserialized;
        type.OnDeserialized = record =>
        {
            close?.Invoke(record);
            var document = (OtherDocument)record;
            if (document.Members.Count > 0 || document.Type != DocumentKinds.Other)
            {
                throw new JsonException();
            }
        };
    }
}
