namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>A container of Edition Markdown in which constructs can stand: a quotation, an item, a note.</summary>
/// <param name="Name">What it is called, in messages alone.</param>
/// <param name="Hold">Writes the container around Markdown that it is to hold.</param>
internal sealed record WildContainer(string Name, Func<string, string> Hold);
