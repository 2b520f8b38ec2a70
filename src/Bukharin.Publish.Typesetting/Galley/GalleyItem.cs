namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A part of the text, in the order in which the text runs down the pages.</summary>
internal abstract record GalleyItem
{
    private protected GalleyItem()
    {
    }
}
