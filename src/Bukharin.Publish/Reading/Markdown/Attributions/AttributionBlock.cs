using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Attributions;

/// <summary>The last line of a quotation, which says whose its words are.</summary>
internal sealed class AttributionBlock(BlockParser? parser) : ParagraphBlock(parser);
