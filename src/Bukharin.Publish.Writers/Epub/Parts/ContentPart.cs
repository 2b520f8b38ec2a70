using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Epub.Parts;

/// <summary>A stretch of the text that has a file of its own.</summary>
/// <param name="FileName">The file's name.</param>
/// <param name="Blocks">What stands in it; at least one block.</param>
internal sealed record ContentPart(string FileName, ImmutableArray<Block> Blocks)
{
    /// <summary>What the part is: the role of the first of its divisions that are a part by themselves; null for a chapter.</summary>
    public DivisionRole? Role => Blocks
        .OfType<Division>()
        .Select(division => (DivisionRole?)division.Role)
        .FirstOrDefault(role => DivisionForm.BeginsPart(role!.Value));
}
