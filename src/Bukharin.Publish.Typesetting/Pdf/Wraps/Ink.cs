namespace Bukharin.Publish.Typesetting.Pdf.Wraps;

/// <summary>A colour in the four inks of a press, each from 0 to 1 (DeviceCMYK).</summary>
/// <param name="Cyan">Cyan.</param>
/// <param name="Magenta">Magenta.</param>
/// <param name="Yellow">Yellow.</param>
/// <param name="Black">Black.</param>
internal readonly record struct Ink(double Cyan, double Magenta, double Yellow, double Black)
{
    /// <summary>Black ink alone, as bar codes need it.</summary>
    public static Ink BlackAlone { get; } = new(0, 0, 0, 1);

    /// <summary>No ink.</summary>
    public static Ink Paper { get; }

    /// <summary>The inks for an RGB colour.</summary>
    /// <param name="red">0 to 1.</param>
    /// <param name="green">0 to 1.</param>
    /// <param name="blue">0 to 1.</param>
    /// <param name="most">The most ink that the paper can take: the sum of all four.</param>
    /// <remarks>
    /// The grey component is printed in black, so that thin letters depend as little as possible on exact register. If the sum would be too
    /// high, the other inks are reduced.
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
