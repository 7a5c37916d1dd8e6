using System.Globalization;
using System.Text;

namespace Caac.Model.Reading;

/// <summary>Renders the JSON path of a value: <c>$.annexes[0].requests[2].text</c>.</summary>
internal static class SourcePath
{
    internal static string Of(ProvenanceBuilder trace, int index)
    {
        var entry = trace.Entries[index];
        var path = new StringBuilder();
        AppendNode(path, trace, entry.Node);
        AppendSegment(path, entry.Member, entry.Index);
        return path.ToString();
    }

    private static void AppendNode(StringBuilder path, ProvenanceBuilder trace, int index)
    {
        var node = trace.Nodes[index];
        if (node.Parent < 0)
        {
            path.Append('$');
            return;
        }

        AppendNode(path, trace, node.Parent);
        AppendSegment(path, node.Member, node.Index);
    }

    private static void AppendSegment(StringBuilder path, string member, int index)
    {
        path.Append('.').Append(member);
        if (index >= 0)
        {
            path.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }
    }
}
