using Bukharin.Publish.Recovery.Docx.Styles;

namespace Bukharin.Publish.Recovery.Docx.Runs;

/// <summary>What holds for the runs of a paragraph, or of a link in it.</summary>
internal readonly record struct RunContext(WordStyle? ParagraphStyle, string? Link);
