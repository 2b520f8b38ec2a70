using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Labels;

/// <summary>Decides which line a label stands in, for all formats.</summary>
internal static class LabelLines
{
    /// <summary>The line of what leads some blocks in.</summary>
    /// <param name="blocks">The blocks of a clause or of a note.</param>
    public static LabelLine Of(ImmutableArray<Block> blocks) => blocks switch
    {
        [Paragraph, ..] => LabelLine.Words,
        [Clause, ..] => LabelLine.NextLabel,
        _ => LabelLine.Own,
    };
}
