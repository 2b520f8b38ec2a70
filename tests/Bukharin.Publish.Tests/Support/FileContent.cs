namespace Bukharin.Publish.Tests.Support;

/// <summary>A sequence of marked content as a page has it.</summary>
/// <param name="PageNumber">The page, from 1.</param>
/// <param name="Id">Its MCID; -1 for an artifact.</param>
/// <param name="Tag">Its tag in the content stream; for an artifact, its type and subtype.</param>
/// <param name="Text">Its letters.</param>
internal sealed record FileContent(int PageNumber, int Id, string Tag, string Text);
