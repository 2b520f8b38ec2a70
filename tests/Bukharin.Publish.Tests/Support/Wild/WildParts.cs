namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>What a wild text is made with.</summary>
internal sealed class WildParts
{
    public WildParts(int number)
    {
        Dice = new Dice(number);
        Style = WildStyle.Of(number);
        Characters = WildCharacters.Of(Style.Style);
        Notes = new WildNotes(Dice);
        Words = new WildWords(Dice, Characters, Notes);
        Blocks = new WildBlocks(Dice, Words);
    }

    public Dice Dice { get; }

    public WildStyle Style { get; }

    public WildCharacters Characters { get; }

    public WildNotes Notes { get; }

    public WildWords Words { get; }

    public WildBlocks Blocks { get; }
}
