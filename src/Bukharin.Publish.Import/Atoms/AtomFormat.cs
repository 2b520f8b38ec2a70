using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import.Atoms;

/// <summary>The format of an atom. Each property that is set becomes an element around the words.</summary>
internal readonly record struct AtomFormat(string? Link, string? Language, bool Strong, bool Emphasis, bool SmallCaps, BaselineShift Shift = BaselineShift.None, bool IsCode = false, bool IsReference = false, bool IsMark = false)
{
    /// <summary>The marked name that the words are part of, by its id, or by its class alone; or null.</summary>
    public string? Mention { get; init; }

    /// <summary>The look of a label that has this format.</summary>
    public LabelLook Look =>
        (Strong ? LabelLook.Strong : LabelLook.None) | (Emphasis ? LabelLook.Emphasis : LabelLook.None) | (SmallCaps ? LabelLook.SmallCaps : LabelLook.None);

    /// <summary>The format that two stretches of words have in common.</summary>
    public AtomFormat And(AtomFormat other) => new(
        Link == other.Link ? Link : null,
        Language == other.Language ? Language : null,
        Strong && other.Strong,
        Emphasis && other.Emphasis,
        SmallCaps && other.SmallCaps,
        Shift == other.Shift ? Shift : BaselineShift.None,
        IsCode && other.IsCode,
        IsReference && other.IsReference,
        IsMark && other.IsMark)
    {
        Mention = Mention == other.Mention ? Mention : null,
    };

    /// <summary>The format that elements inside one with the outer format still have to add. Emphasis within emphasis is upright, so two cancel out.</summary>
    public AtomFormat Within(AtomFormat outer) => new(
        Link == outer.Link ? null : Link,
        Language == outer.Language ? null : Language,
        Strong && !outer.Strong,
        Emphasis ^ outer.Emphasis,
        SmallCaps && !outer.SmallCaps,
        Shift == outer.Shift ? BaselineShift.None : Shift,
        IsCode && !outer.IsCode,
        IsReference && !outer.IsReference,
        IsMark && !outer.IsMark)
    {
        Mention = Mention == outer.Mention ? null : Mention,
    };
}
