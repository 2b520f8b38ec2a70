namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>The lines for a page.</summary>
/// <param name="Start">First line of the text.</param>
/// <param name="End">Line after the last.</param>
/// <param name="NoteStart">First note line.</param>
/// <param name="NoteEnd">Note line after the last.</param>
/// <param name="Style">The caller's name for the kind of page.</param>
/// <param name="IsBlank">Whether the page is there only so that the next one is a recto.</param>
internal sealed record PagePlan(int Start, int End, int NoteStart, int NoteEnd, string? Style, bool IsBlank = false)
{
    /// <summary>The first of the figures at its head and foot.</summary>
    public int FloatStart { get; init; }

    /// <summary>The first figure behind those at its head.</summary>
    public int HeadEnd { get; init; }

    /// <summary>The first figure behind those at its foot.</summary>
    public int FloatEnd { get; init; }

    /// <summary>Whether figures stand at its head or foot.</summary>
    public bool HasFloats => FloatEnd > FloatStart;
}
