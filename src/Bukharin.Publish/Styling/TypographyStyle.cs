namespace Bukharin.Publish.Styling;

/// <summary>How plain punctuation of the source is set.</summary>
/// <param name="Punctuation">Whether punctuation is set typographically or left as it is.</param>
/// <param name="Dash">What a hyphen between spaces, or a double hyphen, becomes.</param>
public sealed record TypographyStyle(Punctuation Punctuation, DashForm Dash);
