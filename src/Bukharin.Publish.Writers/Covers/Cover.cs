namespace Bukharin.Publish.Writers.Covers;

/// <summary>The cover of an edition.</summary>
/// <param name="Picture">The picture that stores and libraries show.</param>
/// <param name="AlternativeText">What is on it: its words, or what the source says.</param>
/// <param name="IsMade">Whether it was made from the words of the title page.</param>
internal sealed record Cover(CoverFile Picture, string AlternativeText, bool IsMade);
