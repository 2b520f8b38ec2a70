using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading;

/// <summary>Reports facsimiles that cannot have a page of their own, and those that part a heading from its text.</summary>
internal static class Facsimiles
{
    /// <summary>Looks through a text.</summary>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void Check(ImmutableArray<Block> blocks, DiagnosticLog log)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            switch (blocks[i])
            {
                case Figure { IsFacsimile: true } facsimile when i > 0 && blocks[i - 1] is Heading heading:
                    log.Add(DiagnosticCodes.FacsimileBehindHeading.At(facsimile.Span with { Length = 0 }, PlainWords.InLine(heading.Inlines)));
                    break;
                case Division division:
                    Check(division.Blocks, log);
                    break;
                case Clause or BlockQuote or DefinitionList or BulletList:
                    foreach (var inner in DocumentWalker.Blocks([blocks[i]]).OfType<Figure>().Where(figure => figure.IsFacsimile))
                    {
                        log.Add(DiagnosticCodes.MisplacedFacsimile.At(inner.Span with { Length = 0 }, blocks[i] switch
                        {
                            Clause => "a clause",
                            BlockQuote => "a quotation",
                            _ => "a list",
                        }));
                    }

                    break;
            }
        }
    }
}
