using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Epub.Css;

/// <summary>Declarations for the elements that a selector matches.</summary>
internal sealed record CssRule(CssSelector Selector, ImmutableArray<CssDeclaration> Declarations);
