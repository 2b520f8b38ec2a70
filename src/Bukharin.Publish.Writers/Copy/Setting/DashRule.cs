namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>How a language sets the dash of a sentence.</summary>
internal enum DashRule
{
    /// <summary>As the style has it.</summary>
    AsStyled,

    /// <summary>An en dash between spaces.</summary>
    SpacedEn,

    /// <summary>An em dash between spaces.</summary>
    SpacedEm,

    /// <summary>An em dash with the source's own spaces: where it stands like a parenthesis, it has a space on one side only.</summary>
    EmAsSpaced,
}
