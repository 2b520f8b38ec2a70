namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>A way to put something into something else.</summary>
/// <param name="Name">What it is called, in messages alone.</param>
/// <param name="Hold">Puts it there.</param>
internal sealed record WildContainer(string Name, Func<string, string> Hold);
