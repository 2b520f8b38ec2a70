namespace Bukharin.Publish.Model;

/// <summary>The name of a person, a corporate body or a place.</summary>
/// <param name="Name">The name as it is printed.</param>
/// <param name="Reference">URI of an authority record that identifies it (GND, VIAF, GeoNames, Wikidata), or null.</param>
/// <param name="IsBody">Whether it names a corporate body, such as an office or a society.</param>
public sealed record Named(string Name, string? Reference = null, bool IsBody = false);
