namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>The edges of a cell of a grid table, as numbers of lines and columns of characters, from 0.</summary>
/// <param name="Top">The line above it.</param>
/// <param name="Left">The column before it.</param>
/// <param name="Bottom">The line below it.</param>
/// <param name="Right">The column behind it.</param>
internal readonly record struct GridCell(int Top, int Left, int Bottom, int Right);
