namespace Bukharin.Publish.Model;

/// <summary>The part of a table that a row belongs to.</summary>
public enum TablePart
{
    /// <summary>The body.</summary>
    Body,

    /// <summary>The head, whose cells name their columns.</summary>
    Head,

    /// <summary>The foot, below the body: sums, for instance.</summary>
    Foot,
}
