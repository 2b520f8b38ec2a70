namespace Bukharin.Publish.Model;

/// <summary>The formatting by which the author set a label off from the words after it.</summary>
[Flags]
public enum LabelLook
{
    /// <summary>No formatting of its own: the label looks as the style prescribes.</summary>
    None = 0,

    /// <summary>Emphasised: <c>*(a)*</c>.</summary>
    Emphasis = 1,

    /// <summary>Strongly emphasised: <c>**1.**</c>.</summary>
    Strong = 2,

    /// <summary>In small capitals.</summary>
    SmallCaps = 4,
}
