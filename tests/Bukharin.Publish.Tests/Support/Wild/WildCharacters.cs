using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Layout;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>The letters, marks, punctuation, symbols and spaces of the Basic Multilingual Plane, by whether a style can show them.</summary>
internal sealed class WildCharacters
{
    private static readonly Dictionary<string, WildCharacters> Known = new(StringComparer.Ordinal);

    private WildCharacters(Style style)
    {
        var fonts = new PdfFonts(style);
        RunFormat[] looks = [default, new(Emphasis: true), new(Strong: true), new(Emphasis: true, Strong: true), new(SmallCaps: true)];
        var shown = ImmutableArray.CreateBuilder<char>();
        var lacking = ImmutableArray.CreateBuilder<char>();
        for (var character = '\u00A0'; character < '\uFFFE'; character++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Control)
            {
                continue;
            }

            var isShown = looks.Select(fonts.Face).Distinct().All(face => face.Lacks(character.ToString()).IsEmpty);
            (isShown ? shown : lacking).Add(character);
        }

        (Shown, Lacking) = (shown.ToImmutable(), lacking.ToImmutable());
    }

    /// <summary>Those that every face of the style has.</summary>
    public ImmutableArray<char> Shown { get; }

    /// <summary>Those that one face at least lacks.</summary>
    public ImmutableArray<char> Lacking { get; }

    public static WildCharacters Of(Style style)
    {
        lock (Known)
        {
            return Known.TryGetValue(style.Name, out var known) ? known : Known[style.Name] = new WildCharacters(style);
        }
    }
}
