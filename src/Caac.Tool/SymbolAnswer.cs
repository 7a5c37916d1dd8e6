using Caac.Model;

namespace Caac.Tool;

/// <summary>What a text says as a symbol.</summary>
/// <param name="Result">Its symbols and issues.</param>
/// <param name="Line">Its line in standard input, counted from 1; null for one that stands in the call.</param>
internal sealed record SymbolAnswer(DocumentSymbolParseResult Result, int? Line);
