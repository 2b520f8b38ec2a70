namespace Bukharin.Publish.Model;

/// <summary>A hard line break in the source (Pandoc's <c>LineBreak</c>).</summary>
public sealed record LineBreak : Inline;
