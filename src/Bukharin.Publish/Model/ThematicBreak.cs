namespace Bukharin.Publish.Model;

/// <summary>A break between parts that have no heading: in print, asterisks or white space.</summary>
public sealed record ThematicBreak : Block;
