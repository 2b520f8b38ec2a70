using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Publishing;

/// <summary>A text and the editions that were made of it, in memory.</summary>
/// <param name="Source">The text.</param>
/// <param name="Document">What was read of it.</param>
/// <param name="Style">The style of the editions.</param>
/// <param name="Editions">The editions.</param>
/// <param name="TradeFiles">The files for printers and shops.</param>
/// <param name="Report">The report on them; null if they were not all verified.</param>
/// <param name="Inputs">The files that they were made from.</param>
/// <param name="IsGood">Whether there were no errors in text, style and editions.</param>
internal sealed record MadeText(
    SourceText Source, Document Document, Style Style, ImmutableArray<Edition> Editions, ImmutableArray<TradeFile> TradeFiles, VerificationReport? Report, ImmutableArray<InputFile> Inputs, bool IsGood);
