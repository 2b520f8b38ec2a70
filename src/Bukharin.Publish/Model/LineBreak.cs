namespace Bukharin.Publish.Model;

/// <summary>A line end that the source asks for.</summary>
public sealed record LineBreak : Inline;
