using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Layout.Faces;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>The letters, marks, punctuation, symbols and spaces of the Basic Multilingual Plane, by whether a style can show them.</summary>
internal sealed class WildCharacters
{
    private static readonly Dictionary<(FontFamilyPaths, FontFamilyPaths, EmphasisForm), WildCharacters> Known = [];

    private readonly ImmutableArray<ImmutableArray<char>> _classes;

    private WildCharacters(Style style)
    {
        var fonts = new PdfFonts(style);
        var faces = Faces(fonts, default, new(Emphasis: true), new(Strong: true), new(Emphasis: true, Strong: true), new(SmallCaps: true));
        var code = Faces(fonts, new(IsCode: true), new(IsCode: true, Emphasis: true), new(IsCode: true, Strong: true), new(IsCode: true, Emphasis: true, Strong: true));
        ImmutableArray<char> admitted = [.. Enumerable.Range('\u00A0', '\uFFFE' - '\u00A0').Select(code => (char)code).Where(IsAdmitted)];
        Shown = [.. admitted.Where(character => Shows(faces, character))];
        Lacking = [.. admitted.Except(Shown)];
        Typed = [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(character => character != '`' && character != '~'), .. Shown.Where(character => Shows(code, character))];
        _classes = [.. Shown.GroupBy(CharUnicodeInfo.GetUnicodeCategory).OrderBy(members => members.Key).Select(members => members.ToImmutableArray())];

        static ImmutableArray<FontFace> Faces(PdfFonts fonts, params ReadOnlySpan<RunFormat> looks) => [.. looks.ToArray().Select(fonts.Face).Distinct()];

        static bool Shows(ImmutableArray<FontFace> faces, char character) => faces.All(face => face.Lacks(character.ToString()).IsEmpty);
    }

    /// <summary>Those that every face of the style has.</summary>
    public ImmutableArray<char> Shown { get; }

    /// <summary>Those that one face at least lacks.</summary>
    public ImmutableArray<char> Lacking { get; }

    /// <summary>Those that code can be written with as well as what is around it.</summary>
    public ImmutableArray<char> Typed { get; }

    public static WildCharacters Of(Style style)
    {
        lock (Known)
        {
            var faces = (style.Pdf.Fonts, style.Pdf.Code.Fonts, style.Emphasis);
            return Known.TryGetValue(faces, out var known) ? known : Known[faces] = new WildCharacters(style);
        }
    }

    /// <summary>A character that the style shows; a class of few comes as often as one of many, one time in three.</summary>
    public string Next(Dice dice) => (dice.OnceIn(3) ? dice.Of(_classes.AsSpan()) : Shown) is var from ? from[dice.Below(from.Length)].ToString() : "";

    private static bool IsAdmitted(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is not (UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Control);
}
