namespace Bukharin.Publish.Recovery.Docx.Runs;

/// <summary>What holds for the words of a run.</summary>
internal readonly record struct RunLook(RecoveredFormat Format, RecoveredMarkup Markup, bool IsHidden);
