namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>An element of the text in the order in which it runs down the pages.</summary>
internal abstract record GalleyItem
{
    private protected GalleyItem()
    {
    }
}
