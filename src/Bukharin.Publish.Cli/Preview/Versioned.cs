namespace Bukharin.Publish.Cli.Preview;

/// <summary>Something that is sent to the page again only when it has changed.</summary>
/// <param name="Value">What it is.</param>
/// <param name="Version">The state of the preview in which it became what it is.</param>
internal sealed record Versioned<T>(T Value, int Version);
