namespace Bukharin.Publish.Cli.Preview;

/// <summary>The pages around the place that a save has changed.</summary>
/// <param name="Pdf">A PDF with these pages alone.</param>
/// <param name="Page">The page in it, from 1, on which the place stands.</param>
/// <param name="Version">The version of the state in which they were made.</param>
internal sealed record NearPages(ReadOnlyMemory<byte> Pdf, int Page, int Version);
