using Caac.Model;

namespace Caac.Tool;

/// <summary>What <c>find</c> prints, match by match.</summary>
internal interface IFindReport : IDisposable
{
    /// <summary>Says which file the matches to come are of.</summary>
    void Begin(string path);

    void Add(StreamCitationMatch match);
}
