using System.Text.Json.Serialization.Metadata;

namespace Caac.Model.Serialization;

/// <summary>
/// Makes the records with required members. The serializer would otherwise gather those members in an array first, as if they were
/// arguments of a constructor, which costs a third of the time of reading a letter. It still asks for them.
/// </summary>
internal static class RecordMakers
{
    private static readonly Dictionary<Type, Func<object>> Makers = new()
    {
        [typeof(CaacIssue)] = static () => new CaacIssue { Code = "", Severity = default, Message = "" },
        [typeof(FactSource)] = static () => new FactSource { Text = "" },
        [typeof(Resolution)] = static () => new Resolution { Number = default },
        [typeof(Signature)] = static () => new Signature { Name = "" },
        [typeof(Request)] = static () => new Request { Label = "", Text = "" },
        [typeof(RequestStep)] = static () => new RequestStep { Verb = default, Text = "" },
        [typeof(RequestActor)] = static () => new RequestActor { Name = "" },
        [typeof(RequestTask)] = static () => new RequestTask { Text = "" },
        [typeof(RequestDeadline)] = static () => new RequestDeadline { Text = "" },
        [typeof(ReportingDuty)] = static () => new ReportingDuty { Text = "" },
        [typeof(RequestInstrument)] = static () => new RequestInstrument { Name = "" },
        [typeof(RequestQualification)] = static () => new RequestQualification { Kind = default, Text = "" },
        [typeof(ToolkitUse)] = static () => new ToolkitUse { Option = default, Words = "" },
        [typeof(TextItem)] = static () => new TextItem { Label = "", Text = "" },
        [typeof(TextParagraph)] = static () => new TextParagraph { Text = "" },
        [typeof(DocumentHeading)] = static () => new DocumentHeading { Text = "" },
        [typeof(ToolkitEntry)] = static () => new ToolkitEntry { Id = "", Text = "" },
    };

    internal static void Use(JsonTypeInfo type)
    {
        if (Makers.TryGetValue(type.Type, out var maker))
        {
            type.CreateObject = maker;
        }
    }
}
