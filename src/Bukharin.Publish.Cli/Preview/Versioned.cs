namespace Bukharin.Publish.Cli.Preview;

/// <summary>A value that is sent to the page again only if it has changed.</summary>
/// <param name="Value">The value.</param>
/// <param name="Version">The version of the state in which it last changed.</param>
internal sealed record Versioned<T>(T Value, int Version);
