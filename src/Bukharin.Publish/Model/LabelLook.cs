namespace Bukharin.Publish.Model;

/// <summary>How the author has set a label off from the words after it.</summary>
[Flags]
public enum LabelLook
{
    /// <summary>Not at all: it looks as the style has labels.</summary>
    None = 0,

    /// <summary>Emphasised: <c>*(a)*</c>.</summary>
    Emphasis = 1,

    /// <summary>Strongly emphasised: <c>**1.**</c>.</summary>
    Strong = 2,

    /// <summary>In small capitals.</summary>
    SmallCaps = 4,
}
