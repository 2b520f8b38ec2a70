using Bukharin.Publish.Tests.Verification.Mutation.Source;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>A cell of the text with its place in the source.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Position">Index of its first character in the source's folded text.</param>
/// <param name="Place">The stretch of the source that it belongs to.</param>
internal sealed record PlacedCell(Cell Cell, int Position, SourcePlace Place)
{
    public string Text => Cell.Text;
}
