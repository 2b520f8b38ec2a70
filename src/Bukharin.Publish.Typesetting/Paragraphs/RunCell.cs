namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>The cell of a table that a run belongs to.</summary>
/// <param name="Number">The cell's number, rising in the order of reading; 0 for none.</param>
/// <param name="FirstRow">The number of the first cell of its row; 0 in a table in which no cell spans rows.</param>
/// <param name="LastRow">The number of the first cell of the last row that it reaches into.</param>
internal readonly record struct RunCell(int Number, int FirstRow, int LastRow);
