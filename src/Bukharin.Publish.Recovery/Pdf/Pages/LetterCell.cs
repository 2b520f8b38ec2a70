namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>What a page says of the cell of a table that words stand in.</summary>
/// <param name="Number">The cell's number; 0 for none.</param>
/// <param name="Row">The number of the row that it begins in; 0 where no cell of the table spans rows.</param>
/// <param name="LastRow">The number of the last row that it reaches into.</param>
internal readonly record struct LetterCell(int Number, int Row, int LastRow);
