namespace Caac.Model.Reading;

/// <summary>Answers who is named, each once, and with what role. A class counts where the sentence gives it a role.</summary>
internal static class ActorReader
{
    internal static IReadOnlyList<RequestActor> Read(ReadingContext context, int owner, RequestWords words, IReadOnlyList<TaskPlace> tasks)
    {
        var actors = new List<RequestActor>(words.Mentions.Count);
        foreach (var (mention, role, place) in Merge(words, RoleReader.Read(words, tasks)))
        {
            if (mention.IsClass && role is null)
            {
                continue;
            }

            var node = context.Trace.Open(owner, "actors", actors.Count);
            var isCodePrinted = mention.CodeRange != mention.Name || words.Text.Slice(mention.Name).SequenceEqual(mention.Code);
            actors.Add(context.Trace.Close(node, new RequestActor
            {
                Name = context.Take(node, "name", mention.Name) ?? "",
                Code = mention.Code.Length == 0 ? null : context.Take<Actor?>(node, "code", mention.CodeRange, Actor.From(mention.Code), inferred: !isCodePrinted),
                Role = role is null ? null : context.Take<ActorRole?>(node, "role", place, ActorRole.From(role), inferred: true),
            }));
        }

        return actors;
    }

    // One actor under two names, as "the United Nations Children's Fund (UNICEF)" and later "UNICEF", is named once.
    private static List<(ActorMention Mention, string? Role, TextRange Place)> Merge(RequestWords words, string?[] roles)
    {
        var merged = new List<(ActorMention Mention, string? Role, TextRange Place)>(words.Mentions.Count);
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < words.Mentions.Count; i++)
        {
            var mention = words.Mentions[i];
            var key = mention.Code.Length > 0 ? mention.Code : words.Text.ToString(mention.Name);
            if (places.TryAdd(key, merged.Count))
            {
                merged.Add((mention, roles[i], mention.Name));
            }
            else if (merged[places[key]] is var first && RoleReader.Weightier(first.Role, roles[i]) != first.Role)
            {
                merged[places[key]] = (first.Mention, roles[i], mention.Name);
            }
        }

        return merged;
    }
}
