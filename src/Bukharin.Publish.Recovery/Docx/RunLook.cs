namespace Bukharin.Publish.Recovery.Docx;

/// <summary>What holds for the words of a run.</summary>
internal readonly record struct RunLook(RecoveredFormat Format, RecoveredMarkup Markup, bool IsHidden);
