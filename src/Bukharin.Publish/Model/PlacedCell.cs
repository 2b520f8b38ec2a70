namespace Bukharin.Publish.Model;

/// <summary>A cell with its place in the table.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Column">The first of its columns, from 0.</param>
/// <param name="Alignment">How its words stand.</param>
internal readonly record struct PlacedCell(TableCell Cell, int Column, ColumnAlignment Alignment);
