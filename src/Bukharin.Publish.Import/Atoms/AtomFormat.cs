using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import.Atoms;

/// <summary>What is true of words, each of which becomes an element around them.</summary>
internal readonly record struct AtomFormat(string? Link, string? Language, bool Strong, bool Emphasis, bool SmallCaps, BaselineShift Shift = BaselineShift.None, bool IsCode = false, bool IsReference = false, bool IsMark = false)
{
    /// <summary>How a label with this format is set off.</summary>
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
        IsMark && other.IsMark);

    /// <summary>What is left to say within something of which the other is true: emphasis within emphasis is upright.</summary>
    public AtomFormat Within(AtomFormat outer) => new(
        Link == outer.Link ? null : Link,
        Language == outer.Language ? null : Language,
        Strong && !outer.Strong,
        Emphasis ^ outer.Emphasis,
        SmallCaps && !outer.SmallCaps,
        Shift == outer.Shift ? BaselineShift.None : Shift,
        IsCode && !outer.IsCode,
        IsReference && !outer.IsReference,
        IsMark && !outer.IsMark);
}
