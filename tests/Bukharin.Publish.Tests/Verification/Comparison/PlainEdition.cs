using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Editions made by hand of <see cref="Nodes.Document(System.Collections.Immutable.ImmutableArray{Publish.Model.Block})"/>: title, text, credit, and what the metadata has.</summary>
internal static class PlainEdition
{
    /// <summary>An edition of which each paragraph has some words.</summary>
    public static RecoveredEdition Of(params IEnumerable<string> text) => Of(text.Select(words => new RecoveredParagraph([new RecoveredText(words)])));

    public static RecoveredEdition Of(params IEnumerable<RecoveredParagraph> text) => new()
    {
        Traits = PlainTraits.Traits,
        Paragraphs = [new([new RecoveredText("A Sample")]), .. text, new([new RecoveredText("From a notebook, 1901.")])],
        Notes = [],
        PageTexts = [],
        Metadata = new RecoveredMetadata { Title = "A Sample", Language = "en-GB", Source = ["From a notebook, 1901."] },
    };
}
