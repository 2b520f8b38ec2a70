namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>The end of a part of the text, which no figure written before it leaves.</summary>
internal sealed record GalleyBarrier : GalleyItem;
