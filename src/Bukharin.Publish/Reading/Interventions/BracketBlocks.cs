using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>What brackets stand in, by the role of their division.</summary>
internal static class BracketBlocks
{
    /// <summary>What the paragraphs of a division are.</summary>
    /// <param name="role">The division's role; null outside divisions.</param>
    public static BracketBlock Of(DivisionRole? role) => role switch
    {
        DivisionRole.Byline or DivisionRole.Dateline or DivisionRole.Salute or DivisionRole.Signed or DivisionRole.Attribution => BracketBlock.Formula,
        DivisionRole.Address => BracketBlock.Address,
        _ => BracketBlock.Running,
    };
}
