namespace Caac.Model.Reading.Letters;

/// <summary>Some words of a letter, with what they cite or name. The key is built from these, never from a text.</summary>
internal sealed record Piece
{
    internal required string Words { get; init; }

    internal Citation? Citation { get; init; }

    internal RequestActor? Actor { get; init; }

    internal static Piece Plain(string words) => new() { Words = words };

    internal static Piece Cite(ResolutionNumber resolution, params string[] paragraphs) =>
        new() { Words = resolution.ToString(), Citation = new Citation { Resolution = resolution, Paragraphs = paragraphs } };

    internal static Piece CiteWithoutYear(string number) => new() { Words = number, Citation = new Citation { ResolutionWithoutYear = number } };

    internal static Piece Cite(string symbol) => new() { Words = symbol, Citation = new Citation { Document = symbol } };

    internal static Piece Name(string name, string? code) =>
        new() { Words = name, Actor = new RequestActor { Name = name, Code = code is null ? null : Caac.Model.Actor.From(code) } };

    internal static string Join(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(piece => piece.Words));

    public override string ToString() => Words;
}
