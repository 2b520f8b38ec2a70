namespace Bukharin.Publish.Writers.Copy;

/// <summary>Where the bracket of a gloss stood, said only where its mark does not tell.</summary>
/// <param name="Behind">How many characters of punctuation the source has between the bracket and where the mark is.</param>
/// <param name="IsClose">Whether no space stood before the bracket, though it is not the first in its line.</param>
/// <param name="IsCloseAfter">Whether no space stood behind the bracket, though it is the first in its line.</param>
/// <remarks>
/// A mark tells that the bracket stood before the stops and then the closing quotation marks that the mark follows, and after
/// a space. So <c>Corrie [a man].</c> needs no word about its place, and <c>Corrie. [A man]</c> does.
/// </remarks>
public sealed record GlossPlace(int Behind, bool IsClose, bool IsCloseAfter);
