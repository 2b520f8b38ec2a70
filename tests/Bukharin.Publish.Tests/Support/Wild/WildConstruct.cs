namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>A way to make something.</summary>
/// <param name="Name">What it is called, in messages alone.</param>
/// <param name="Make">Makes one; no two are alike.</param>
internal sealed record WildConstruct(string Name, Func<string> Make);
