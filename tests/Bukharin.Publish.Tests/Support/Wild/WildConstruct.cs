namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>A construct of Edition Markdown that wild texts consist of: a word, a bracket, a table.</summary>
/// <param name="Name">What it is called, in messages alone.</param>
/// <param name="Make">Writes one as Markdown; no two are alike.</param>
internal sealed record WildConstruct(string Name, Func<string> Make);
