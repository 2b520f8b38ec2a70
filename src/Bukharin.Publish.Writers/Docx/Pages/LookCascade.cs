using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Writers.Docx.Package;

namespace Bukharin.Publish.Writers.Docx.Pages;

/// <summary>Finds what a paragraph or a run looks like: by itself, by its style, by those that is based on, by the defaults (ISO/IEC 29500-1, 17.7.2).</summary>
internal sealed class LookCascade
{
    private const double DefaultSizePt = 10;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<XElement>> _chains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphLook> _plain = new(StringComparer.Ordinal);
    private readonly XElement? _paragraphDefaults;
    private readonly XElement? _letterDefaults;
    private readonly string _defaultStyle;

    /// <param name="styles">The root of the styles part.</param>
    public LookCascade(XElement styles)
    {
        var defaults = styles.Child("docDefaults");
        _paragraphDefaults = defaults.Child("pPrDefault").Child("pPr");
        _letterDefaults = defaults.Child("rPrDefault").Child("rPr");
        foreach (var style in styles.Elements(Word.Main + "style"))
        {
            _styles.TryAdd(style.Named("styleId") ?? "", style);
        }

        _defaultStyle = _styles.Values.FirstOrDefault(style =>
            style.Named("type") == "paragraph" && style.Named("default") is "1" or "true" or "on").Named("styleId") ?? "";
    }

    /// <summary>The look of a paragraph.</summary>
    public ParagraphLook Of(XElement paragraph)
    {
        var own = paragraph.Child("pPr");
        var style = own.Child("pStyle").Named("val") ?? _defaultStyle;
        if (own is null || own.Elements().All(property => property.Name == Word.Main + "pStyle"))
        {
            return Of(style);
        }

        return Look(style, own);
    }

    /// <summary>The look of a paragraph that says nothing but its style.</summary>
    /// <param name="style">The style's id.</param>
    public ParagraphLook Of(string style)
    {
        if (!_plain.TryGetValue(style, out var look))
        {
            _plain[style] = look = Look(style, own: null);
        }

        return look;
    }

    /// <summary>The look of a run's letters.</summary>
    public LetterLook Of(XElement run, ParagraphLook paragraph)
    {
        var own = run.Child("rPr");
        if (own is null)
        {
            return paragraph.Letters;
        }

        var look = paragraph.Letters;
        if (own.Child("rStyle").Named("val") is { } style)
        {
            look = Chain(style).Aggregate(look, (letters, one) => Over(letters, one.Child("rPr")));
        }

        return Over(look, own);
    }

    private ParagraphLook Look(string style, XElement? own)
    {
        var chain = Chain(style);
        var look = new ParagraphLook
        {
            Style = style,
            Letters = chain.Aggregate(Over(new LetterLook(DefaultSizePt, false, false), _letterDefaults), (letters, one) => Over(letters, one.Child("rPr"))),
            Line = 12,
            WidowControl = true,
        };
        look = chain.Aggregate(Over(look, _paragraphDefaults), (paragraph, one) => Over(paragraph, one.Child("pPr")));
        return Over(look, own);
    }

    /// <summary>A style and those that it is based on, the most general first.</summary>
    private ImmutableArray<XElement> Chain(string id)
    {
        if (!_chains.TryGetValue(id, out var chain))
        {
            var styles = new List<XElement>();
            for (var next = id; next is not null && _styles.TryGetValue(next, out var style) && !styles.Contains(style); next = style.Child("basedOn").Named("val"))
            {
                styles.Insert(0, style);
            }

            _chains[id] = chain = [.. styles];
        }

        return chain;
    }

    private static ParagraphLook Over(ParagraphLook below, XElement? properties)
    {
        if (properties is null)
        {
            return below;
        }

        var (spacing, indents) = (properties.Child("spacing"), properties.Child("ind"));
        var tabs = properties.Child("tabs")?.Elements(Word.Main + "tab").ToList() ?? [];
        var cleared = tabs.Where(tab => tab.Named("val") == "clear").Select(tab => tab.Points("pos") ?? 0).ToList();
        var isAuto = (spacing.Named("lineRule") ?? (spacing.Named("line") is null ? below.LineRule : "auto")) == "auto";

        // For "auto" the unit is a 240th of a line (17.3.1.33), a twelfth of which is kept here: points come out for the rest.
        return below with
        {
            BeforePt = spacing.Points("before") ?? below.BeforePt,
            AfterPt = spacing.Points("after") ?? below.AfterPt,
            Line = spacing.Points("line") ?? below.Line,
            LineRule = isAuto ? "auto" : spacing.Named("lineRule") ?? below.LineRule,
            LeftPt = indents.Points("left") ?? indents.Points("start") ?? below.LeftPt,
            RightPt = indents.Points("right") ?? indents.Points("end") ?? below.RightPt,
            FirstPt = -indents.Points("hanging") ?? indents.Points("firstLine") ?? below.FirstPt,
            ListId = properties.Child("numPr").Child("numId").Named("val") ?? below.ListId,
            IsCentred = properties.Child("jc") is { } alignment ? alignment.Named("val") == "center" : below.IsCentred,
            IsHeading = below.IsHeading || properties.Child("outlineLvl") is not null,
            TabsPt = tabs.Count == 0 ? below.TabsPt :
            [
                .. below.TabsPt.Except(cleared)
                    .Concat(tabs.Where(tab => tab.Named("val") is not ("clear" or "right" or "end")).Select(tab => tab.Points("pos") ?? 0))
                    .Distinct().Order(),
            ],
            HasRightTab = below.HasRightTab || tabs.Exists(tab => tab.Named("val") is "right" or "end"),
            KeepNext = properties.Child("keepNext").IsOn() ?? below.KeepNext,
            KeepLines = properties.Child("keepLines").IsOn() ?? below.KeepLines,
            WidowControl = properties.Child("widowControl").IsOn() ?? below.WidowControl,
            ContextualSpacing = properties.Child("contextualSpacing").IsOn() ?? below.ContextualSpacing,
            PageBreakBefore = properties.Child("pageBreakBefore").IsOn() ?? below.PageBreakBefore,
        };
    }

    private static LetterLook Over(LetterLook below, XElement? properties) => properties is null ? below : new LetterLook(
        properties.Child("sz").Points("val") * 10 ?? below.SizePt,
        properties.Child("b").IsOn() ?? below.IsBold,
        properties.Child("i").IsOn() ?? below.IsItalic,
        properties.Child("smallCaps").IsOn() ?? below.IsSmallCaps,
        properties.Child("vertAlign") is { } place ? place.Named("val") is "superscript" or "subscript" : below.IsRaised,
        properties.Child("spacing").Points("val") ?? below.TrackingPt,
        properties.Child("rFonts").Named("ascii") ?? below.Font);
}
