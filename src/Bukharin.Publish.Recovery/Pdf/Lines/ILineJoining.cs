namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>Finds how lines belong together.</summary>
internal interface ILineJoining
{
    /// <summary>Whether a line shows by itself that what it says goes on.</summary>
    bool IsOpen(TextLine line);

    /// <summary>How line <paramref name="index"/> and the next belong together.</summary>
    /// <param name="flow">Lines in reading order.</param>
    /// <param name="index">Index of a line that is not the last.</param>
    LineJoin After(IReadOnlyList<TextLine> flow, int index);
}
