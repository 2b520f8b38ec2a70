namespace Bukharin.Publish.Typesetting.Pdf.Wraps;

/// <summary>A colour of the four inks of a press, each from 0 to 1 (DeviceCMYK).</summary>
/// <param name="Cyan">Cyan.</param>
/// <param name="Magenta">Magenta.</param>
/// <param name="Yellow">Yellow.</param>
/// <param name="Black">Black.</param>
internal readonly record struct Ink(double Cyan, double Magenta, double Yellow, double Black)
{
    /// <summary>Black ink alone, of which bar codes are made.</summary>
    public static Ink BlackAlone { get; } = new(0, 0, 0, 1);

    /// <summary>The paper.</summary>
    public static Ink Paper { get; }

    /// <summary>The inks for a colour of a screen.</summary>
    /// <param name="red">0 to 1.</param>
    /// <param name="green">0 to 1.</param>
    /// <param name="blue">0 to 1.</param>
    /// <param name="most">The most ink that paper takes: the sum of the four.</param>
    /// <remarks>
    /// What grey is in the colour is printed in black, so that thin letters need no more inks to fit on each other than they
    /// must; the others give way where all four would be too much.
    /// </remarks>
    public static Ink Of(double red, double green, double blue, double most)
    {
        var light = Math.Max(red, Math.Max(green, blue));
        if (light <= 0)
        {
            return BlackAlone;
        }

        var (cyan, magenta, yellow, black) = ((light - red) / light, (light - green) / light, (light - blue) / light, 1 - light);
        var colour = cyan + magenta + yellow;
        var share = colour + black > most ? (most - black) / colour : 1;
        return new Ink(cyan * share, magenta * share, yellow * share, black);
    }
}
