namespace Bukharin.Publish.Model;

/// <summary>A person, a body or a place by name.</summary>
/// <param name="Name">The name as it is printed.</param>
/// <param name="Reference">An address that says who or what it is (GND, VIAF, GeoNames, Wikidata); or null.</param>
/// <param name="IsBody">Whether it is a body of persons, such as an office or a society.</param>
public sealed record Named(string Name, string? Reference = null, bool IsBody = false);
