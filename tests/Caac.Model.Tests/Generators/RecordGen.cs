using System.Collections;
using System.Reflection;
using System.Text.Json;
using CsCheck;

namespace Caac.Model.Generators;

/// <summary>
/// Records of a type, each member present or absent, by the members that the type has: a new member is generated without another word.
/// </summary>
/// <typeparam name="T">A record of the package; an abstract one gives all its kinds.</typeparam>
internal sealed class RecordGen<T> : Gen<T>
{
    public override T Generate(PCG pcg, Size? min, out Size size)
    {
        var maker = new RecordMaker(pcg);
        var record = (T)maker.Make(typeof(T), 0);
        size = new Size(maker.Count);
        return record;
    }
}

/// <summary>Makes one record at random.</summary>
internal sealed class RecordMaker(PCG pcg)
{
    private const int MostItems = 3;
    private const int MostLevels = 3;

    private static readonly Assembly Package = typeof(CaacDocument).Assembly;

    /// <summary>The number of values made so far: the smaller, the easier to look at.</summary>
    internal ulong Count { get; private set; }

    internal object Make(Type type, int level)
    {
        Count++;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            type = underlying;
        }

        if (Values.ByType.TryGetValue(type, out var values))
        {
            return values.Generate(pcg, null, out _);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return MakeList(type.GetGenericArguments()[0], level);
        }

        if (type == typeof(IReadOnlyDictionary<string, JsonElement>))
        {
            return MakeMembers();
        }

        if (type.IsAbstract)
        {
            var kinds = Package.GetTypes().Where(kind => !kind.IsAbstract && kind.IsSubclassOf(type)).OrderBy(kind => kind.Name, StringComparer.Ordinal).ToArray();
            type = kinds[pcg.Next((uint)kinds.Length)];
        }

        return MakeRecord(type, level);
    }

    private object MakeRecord(Type type, int level)
    {
        var isOfUnknownKind = type == typeof(OtherDocument) && Toss();
        var record = isOfUnknownKind ? new OtherDocument("statement") : Activator.CreateInstance(type)!;
        foreach (var member in type.GetProperties().Where(member => member.CanWrite))
        {
            if (Toss() && level <= MostLevels)
            {
                member.SetValue(record, Make(member.PropertyType, level + 1));
            }
            else if (member.PropertyType == typeof(string) && new NullabilityInfoContext().Create(member).WriteState == NullabilityState.NotNull)
            {
                member.SetValue(record, "");
            }
        }

        return record;
    }

    private IList MakeList(Type item, int level)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        for (var count = pcg.Next(MostItems + 1); count > 0; count--)
        {
            list.Add(Make(item, level + 1));
        }

        return list;
    }

    private Dictionary<string, JsonElement> MakeMembers()
    {
        var members = new Dictionary<string, JsonElement>();
        for (var count = pcg.Next(MostItems + 1); count > 0; count--)
        {
            // No name that the record itself reads, in any case, and none that the platform keeps for itself.
            members[$"{(Toss() ? "x" : "é ")}{members.Count}"] = Values.Json.Generate(pcg, null, out _);
        }

        return members;
    }

    private bool Toss() => pcg.Next(2) == 0;
}
