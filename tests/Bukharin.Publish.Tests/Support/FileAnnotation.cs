using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Tests.Support;

/// <summary>An annotation that a structure element refers to.</summary>
/// <param name="Dictionary">The annotation.</param>
internal sealed record FileAnnotation(DictionaryToken Dictionary);
