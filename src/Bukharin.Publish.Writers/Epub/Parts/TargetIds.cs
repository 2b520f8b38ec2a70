using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Epub.Parts;

/// <summary>The ids that a text gives its headings and clauses.</summary>
internal static class TargetIds
{
    /// <summary>All ids within the blocks, those in their notes included, in order.</summary>
    public static IEnumerable<string> Of(PreparedCopy copy, ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => Of(copy, copy.Runs(paragraph)),
        Heading heading => Of(copy, copy.Runs(heading)).Prepend(heading.Id),
        Division division => Of(copy, division.Blocks),
        Clause clause => Of(copy, clause.Blocks).Prepend(clause.Label.Id),
        BlockQuote quote => Of(copy, quote.Blocks),
        DefinitionList list => list.Items.SelectMany(item => Of(copy, copy.Runs(item.Term)).Concat(item.Definitions.SelectMany(definition => Of(copy, definition.Blocks)))),
        BulletList list => list.Items.SelectMany(item => Of(copy, item.Blocks)),
        LineBlock verse => verse.Stanzas.SelectMany(stanza => Of(copy, copy.Runs(stanza))),
        Table table => DocumentWalker.Blocks([table]).OfType<Paragraph>().SelectMany(paragraph => Of(copy, copy.Runs(paragraph))),
        Figure figure => DocumentWalker.Blocks([figure]).OfType<Paragraph>().SelectMany(paragraph => Of(copy, copy.Runs(paragraph)))
            .Concat(figure.Id.Length > 0 ? [figure.Id] : []),
        ThematicBreak or CodeBlock => [],
        _ => throw new UnreachableException($"No ids for {block.GetType().Name}."),
    });

    private static IEnumerable<string> Of(PreparedCopy copy, ImmutableArray<Run> runs) => runs.SelectMany(run => run switch
    {
        LabelRun label => [label.Label.Id],
        TextRun { Format.Mention.Id: { } mention } => [mention],
        TextRun { Format.Anchor: { } anchor } => [anchor],
        MarginRun { Format.Anchor: { } place } => [place],
        MarkRun mark => Of(copy, mark.Note.Blocks).Prepend(mark.Note.MarkId),
        _ => [],
    });
}
