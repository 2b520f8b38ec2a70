namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>Which figures at heads and feet of pages are written at a place of the text.</summary>
/// <param name="First">The number of the first, from 1; 0 for none.</param>
/// <param name="Last">The number of the last.</param>
/// <param name="Before">How many of them are written before what tells of them; the others are written behind it.</param>
internal readonly record struct FloatCall(int First, int Last, int Before);
