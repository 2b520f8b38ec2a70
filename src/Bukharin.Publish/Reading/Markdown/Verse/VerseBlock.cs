using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Verse;

/// <summary>Verse; what stands in it are its lines (<see cref="VerseLineBlock"/>).</summary>
internal sealed class VerseBlock(BlockParser parser) : ContainerBlock(parser);
