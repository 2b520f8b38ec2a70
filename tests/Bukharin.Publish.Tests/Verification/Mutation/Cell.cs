namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>The smallest piece of an edition's text that can be changed by itself: a character, or a glyph of a PDF.</summary>
/// <param name="Part">Which part of the file: an XML part, a page.</param>
/// <param name="Run">Which text node or text operator of the part.</param>
/// <param name="Offset">Which character or glyph of the run.</param>
/// <param name="Text">What it says.</param>
internal sealed record Cell(int Part, int Run, int Offset, string Text)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
