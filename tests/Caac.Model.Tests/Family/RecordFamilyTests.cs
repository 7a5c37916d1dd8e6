using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Caac.Model.Generators;
using Caac.Model.Serialization;
using CsCheck;

namespace Caac.Model.Family;

/// <summary>What holds for every record: a new one that breaks the promise fails here.</summary>
public class RecordFamilyTests
{
    public static TheoryData<Type> Records => new(RecordTypes.All);

    public static TheoryData<Type> Concrete => new(RecordTypes.All.Where(type => !type.IsAbstract));

    [Fact]
    public void The_family_is_found() =>
        RecordTypes.All.Should().Contain([typeof(Letter), typeof(Request), typeof(CaacIssue), typeof(Correspondence)]).And.HaveCountGreaterThan(20);

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_sealed_or_abstract(Type type) => (type.IsSealed ^ type.IsAbstract).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Records))]
    public void A_member_is_named_in_JSON_as_in_code_in_camel_case(Type type)
    {
        foreach (var member in RecordTypes.MembersOf(type).Where(RecordTypes.IsWritten))
        {
            member.GetCustomAttribute<JsonPropertyNameAttribute>(inherit: false)?.Name
                .Should().Be(JsonNamingPolicy.CamelCase.ConvertName(member.Name), $"{type.Name}.{member.Name} is written whatever naming policy the caller has");
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void No_two_members_have_the_same_place_in_JSON(Type type) =>
        RecordTypes.MembersOf(type).Where(RecordTypes.IsWritten)
            .Select(member => member.GetCustomAttribute<JsonPropertyOrderAttribute>()?.Order)
            .Should().OnlyHaveUniqueItems().And.NotContainNulls();

    [Theory]
    [MemberData(nameof(Records))]
    public void A_member_cannot_be_set_after_construction(Type type)
    {
        foreach (var setter in RecordTypes.MembersOf(type).Select(member => member.SetMethod).OfType<MethodInfo>())
        {
            setter.ReturnParameter.GetRequiredCustomModifiers().Should().Contain(typeof(IsExternalInit), $"{type.Name}.{setter.Name} is an init accessor");
        }

        type.GetFields(BindingFlags.Public | BindingFlags.Instance).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_member_that_can_be_null_is_not_written_as_null(Type type)
    {
        var nullability = new NullabilityInfoContext();
        foreach (var member in RecordTypes.MembersOf(type).Where(RecordTypes.IsWritten))
        {
            if (nullability.Create(member).ReadState == NullabilityState.Nullable)
            {
                member.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition.Should().Be(JsonIgnoreCondition.WhenWritingNull, $"{type.Name}.{member.Name} can be null");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Concrete))]
    public void A_list_is_never_null_whatever_is_put_into_it(Type type)
    {
        foreach (var member in RecordTypes.MembersOf(type).Where(RecordTypes.IsList))
        {
            var record = Activator.CreateInstance(type)!;
            member.GetValue(record).Should().NotBeNull($"{type.Name}.{member.Name} is empty from the start");
            member.SetValue(record, null);
            member.GetValue(record).Should().NotBeNull($"{type.Name}.{member.Name} takes null as empty");

            var read = JsonSerializer.Deserialize(MinimalJson(type, $"\"{Name(member)}\":null"), type, CaacJson.Options)!;
            Items(member, read).Should().BeEmpty();
            if (!member.PropertyType.GetGenericArguments()[0].IsValueType)
            {
                read = JsonSerializer.Deserialize(MinimalJson(type, $"\"{Name(member)}\":[null]"), type, CaacJson.Options)!;
                Items(member, read).Should().BeEmpty("a null in a list says nothing");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Concrete))]
    public void A_list_does_not_change_with_the_one_it_was_made_from(Type type)
    {
        foreach (var member in RecordTypes.MembersOf(type).Where(RecordTypes.IsList))
        {
            var item = Make(member.PropertyType.GetGenericArguments()[0]);
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(member.PropertyType.GetGenericArguments()))!;
            list.Add(item);
            var record = Activator.CreateInstance(type)!;
            member.SetValue(record, list);
            list.Clear();
            Items(member, record).Should().ContainSingle();
        }
    }

    [Theory]
    [MemberData(nameof(Concrete))]
    public void A_required_text_takes_null_as_empty(Type type)
    {
        foreach (var member in RecordTypes.MembersOf(type).Where(member => member.PropertyType == typeof(string) && IsRequired(member)))
        {
            var record = Activator.CreateInstance(type)!;
            member.SetValue(record, null);
            member.GetValue(record).Should().Be("", $"{type.Name}.{member.Name} is never null");

            var others = RecordTypes.MembersOf(type).Where(other => IsRequired(other) && other != member).Select(RequiredJson);
            var read = JsonSerializer.Deserialize($"{{{string.Join(",", others.Append($"\"{Name(member)}\":null"))}}}", type, CaacJson.Options)!;
            member.GetValue(read).Should().Be("");
        }
    }

    // The walk through faulty JSON puts an empty text where a required member is missing.
    [Theory]
    [MemberData(nameof(Concrete))]
    public void A_required_member_of_what_a_document_holds_can_be_an_empty_text(Type type)
    {
        if (type == typeof(Resolution) || type == typeof(CaacIssue))
        {
            return;
        }

        var members = RecordTypes.MembersOf(type).Where(IsRequired).Select(member => $"\"{Name(member)}\":\"\"");
        JsonSerializer.Deserialize($"{{{string.Join(",", members)}}}", type, CaacJson.Options).Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(Concrete))]
    public void A_record_with_required_members_is_made_without_a_detour_and_yet_asks_for_them(Type type)
    {
        if (!RecordTypes.MembersOf(type).Any(IsRequired))
        {
            return;
        }

        CaacJson.Options.GetTypeInfo(type).CreateObject.Should().NotBeNull();
        var read = () => JsonSerializer.Deserialize("{}", type, CaacJson.Options);
        read.Should().Throw<JsonException>();
    }

    [Theory]
    [MemberData(nameof(Concrete))]
    public void Two_records_made_alike_are_equal_and_hash_alike(Type type) =>
        Gen.UInt.Sample(seed =>
        {
            var one = new RecordMaker(new PCG(1, seed)).Make(type, 0);
            var two = new RecordMaker(new PCG(1, seed)).Make(type, 0);
            one.Should().NotBeSameAs(two);
            one.Equals(two).Should().BeTrue();
            one.GetHashCode().Should().Be(two.GetHashCode());
            one.ToString().Should().Be(two.ToString()).And.NotBeNull();
        });

    [Theory]
    [MemberData(nameof(Concrete))]
    public void Two_records_are_different_where_one_member_is(Type type)
    {
        foreach (var member in RecordTypes.MembersOf(type).Where(member => member.CanWrite))
        {
            var (one, two) = (Activator.CreateInstance(type)!, Activator.CreateInstance(type)!);
            member.SetValue(one, Distinct(member.PropertyType));
            one.Equals(two).Should().BeFalse($"{type.Name}.{member.Name} differs");
        }
    }

    private static object Make(Type type) => new RecordMaker(new PCG(7)).Make(type, 0);

    private static object Distinct(Type type)
    {
        var none = type.IsValueType ? Activator.CreateInstance(type) : type == typeof(string) ? "" : null;
        for (ulong seed = 1; ; seed++)
        {
            var value = new RecordMaker(new PCG(1, seed)).Make(type, 0);
            if (!value.Equals(none) && value is not ICollection { Count: 0 } && !value.Equals(1))
            {
                return value;
            }
        }
    }

    private static bool IsRequired(PropertyInfo member) => member.GetCustomAttribute<RequiredMemberAttribute>() is not null;

    private static IEnumerable<object> Items(PropertyInfo member, object record) => ((IEnumerable)member.GetValue(record)!).Cast<object>();

    private static string Name(PropertyInfo member) => JsonNamingPolicy.CamelCase.ConvertName(member.Name);

    private static string MinimalJson(Type type, string member) =>
        $"{{{string.Join(",", RecordTypes.MembersOf(type).Where(IsRequired).Select(RequiredJson).Append(member))}}}";

    private static string RequiredJson(PropertyInfo member) =>
        $"\"{Name(member)}\":{(member.PropertyType == typeof(ResolutionNumber) ? "\"1612 (2005)\"" : member.PropertyType == typeof(IssueSeverity) ? "\"error\"" : "\"\"")}";
}
