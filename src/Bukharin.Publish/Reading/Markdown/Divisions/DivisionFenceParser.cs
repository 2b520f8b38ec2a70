using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Divisions;

/// <summary>Finds the fences of divisions, Pandoc's fenced_divs: three colons or more, with a role to open and without to close.</summary>
/// <remarks>As in Pandoc the numbers of colons need not match: a fence without a role closes the innermost open division.</remarks>
internal sealed class DivisionFenceParser : BlockParser
{
    private const int LeastColons = 3;

    public DivisionFenceParser() => OpeningCharacters = [':'];

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        var line = processor.Line;
        var text = line.Text.AsSpan(line.Start, line.Length);
        var colons = text.Length - text.TrimStart(':').Length;
        if (colons < LeastColons)
        {
            return BlockState.None;
        }

        var role = text[colons..].TrimEnd();
        role = role.TrimEnd(':').TrimEnd();
        var offset = line.Start + colons;
        while (role.Length > 0 && char.IsWhiteSpace(role[0]))
        {
            role = role[1..];
            offset++;
        }

        processor.NewBlocks.Push(new DivisionFence(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(line.Start, line.Start + text.TrimEnd().Length - 1),
            Role = role.ToString(),
            RoleOffset = offset,
        });
        return BlockState.BreakDiscard;
    }
}
