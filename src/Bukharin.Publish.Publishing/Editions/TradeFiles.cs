using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Epub;
using Bukharin.Publish.Recovery.Pdf.Wraps;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Verification.Cmif;
using Bukharin.Publish.Verification.Gift;
using Bukharin.Publish.Verification.Onix;
using Bukharin.Publish.Verification.Wraps;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Cmif;
using Bukharin.Publish.Writers.Covers.Wraps;
using Bukharin.Publish.Writers.Epub;
using Bukharin.Publish.Writers.Gift;
using Bukharin.Publish.Writers.Onix;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>Makes and proves the files for printers and shops.</summary>
/// <param name="job">The job that makes the editions.</param>
internal sealed class TradeFiles(EditionJob job)
{
    /// <summary>Whether a job's files for printers and shops are made from the pages of the book.</summary>
    public static bool AskPages(EditionJob job) =>
        job.Document.FrontMatter.Trade is { Printer: not null } or { Isbns.IsEmpty: false } || job.Style.Epub.HasKobo;

    /// <summary>Makes the files beside the editions, as far as the text and the style ask for them.</summary>
    /// <param name="editions">The editions that were made.</param>
    /// <param name="verify">Reads an edition back and compares it with the text; null to skip that.</param>
    /// <param name="gift">Whether to make the file for learning platforms.</param>
    /// <returns>The files and the diagnostics.</returns>
    public (ImmutableArray<TradeFile> Files, ImmutableArray<Diagnostic> Diagnostics) Make(
        ImmutableArray<Edition> editions, Func<Format, byte[], ImmutableArray<Diagnostic>>? verify, bool gift = false)
    {
        var isVerified = verify is not null;
        var print = editions.FirstOrDefault(edition => edition.Format.Name == FormatIsbn.Print);
        var epub = editions.FirstOrDefault(edition => edition.Format.Name == FormatIsbn.Epub);
        (ImmutableArray<TradeFile> Files, ImmutableArray<Diagnostic> Diagnostics)[] made =
        [
            print is null ? ([], []) : Covers(print.Bytes, isVerified),
            Onix(editions, isVerified),
            Cmif(isVerified),
            gift ? Gift(isVerified) : ([], []),
            epub is null ? ([], []) : Kobo(verify is null ? null : bytes => verify(epub.Format, bytes)),
        ];
        return ([.. made.SelectMany(one => one.Files)], [.. made.SelectMany(one => one.Diagnostics)]);
    }

    /// <summary>Makes the cover of the printed book, if a printer is named.</summary>
    /// <param name="print">The printer's PDF; the number of its pages decides how wide the spine is.</param>
    /// <param name="verify">Whether the files are read back.</param>
    /// <returns>The files and the diagnostics.</returns>
    private (ImmutableArray<TradeFile> Files, ImmutableArray<Diagnostic> Diagnostics) Covers(ReadOnlyMemory<byte> print, bool verify)
    {
        if (Printers.Named(job.Document.FrontMatter.Trade.Printer) is not { } printer)
        {
            return ([], []);
        }

        var files = ImmutableArray.CreateBuilder<TradeFile>();
        var output = new MemoryStream();
        var (isMade, told) = WrapMaker.Write(job, output);
        var diagnostics = told.ToBuilder();
        if (isMade)
        {
            var wrap = output.ToArray();
            files.Add(new TradeFile(TradeFile.Cover, "cover", wrap));
            if (verify)
            {
                diagnostics.AddRange(Verify(wrap, print, printer));
            }
        }

        var (jpeg, toldOfFront) = ShopCover.Make(job);
        diagnostics.AddRange(toldOfFront);
        if (jpeg is not null)
        {
            files.Add(new TradeFile(TradeFile.ShopCover, "shop-cover", jpeg));
        }

        return (files.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>Makes the record for the book trade. If only some formats with an ISBN were made, there is none, since it would replace the complete one.</summary>
    /// <param name="editions">The editions.</param>
    /// <param name="verify">Whether the file is read back.</param>
    /// <returns>The file and the diagnostics.</returns>
    private (ImmutableArray<TradeFile> Files, ImmutableArray<Diagnostic> Diagnostics) Onix(ImmutableArray<Edition> editions, bool verify)
    {
        var isbns = job.Document.FrontMatter.Trade.Isbns;
        if (isbns.IsEmpty || isbns.Any(isbn => editions.All(edition => edition.Format.Name != isbn.Format)) || job.PageCount == 0)
        {
            return ([], []);
        }

        // Pages are counted in the printer's PDF. If none was made, it is made for this.
        var print = editions.FirstOrDefault(edition => edition.Format.Name == FormatIsbn.Print);
        int? pages = print is null ? null : WrapText.PageCount(print.Bytes);
        var facts = new OnixFacts(job.PageCount, pages ?? job.PageCount, editions.ToImmutableSortedDictionary(edition => edition.Format.Name, edition => edition.Bytes.Length, StringComparer.Ordinal));
        var (xml, told) = OnixWriter.Write(job, facts);
        return (
            [new TradeFile(TradeFile.Onix, "onix", xml)],
            verify ? [.. told, .. OnixVerifier.Verify(job.Document, job.Style, [.. facts.FileBytes.Keys], pages, xml)] : told);
    }

    /// <summary>Makes the EPUB for Kobo's reading devices, if the style asks for it.</summary>
    /// <param name="verify">Reads an EPUB back and compares it with the text; null to skip that.</param>
    /// <returns>The file and the diagnostics.</returns>
    private (ImmutableArray<TradeFile> Files, ImmutableArray<Diagnostic> Diagnostics) Kobo(Func<byte[], ImmutableArray<Diagnostic>>? verify)
    {
        if (!job.Style.Epub.HasKobo)
        {
            return ([], []);
        }

        var output = new MemoryStream();
        var diagnostics = EpubWriter.WriteKobo(job, output).ToBuilder();
        var bytes = output.ToArray();
        if (verify is not null)
        {
            diagnostics.AddRange(verify(bytes).Select(finding => finding with { Message = $"{TradeFile.Kobo[1..]}: {finding.Message}" }));
            diagnostics.AddRange(KoboFaults(bytes).Select(fault => DiagnosticCodes.KoboDiffers.At(SourceSpan.Whole(job.Document.SourceFile), fault)));
        }

        return ([new TradeFile(TradeFile.Kobo, "kobo", bytes)], diagnostics.ToImmutable());
    }

    private static IEnumerable<string> KoboFaults(byte[] bytes)
    {
        try
        {
            return KoboSpanFaults.Find(new MemoryStream(bytes, writable: false));
        }
        catch (InvalidDataException fault)
        {
            return [$"cannot be read back: {fault.Message.TrimEnd('.')}"];
        }
    }

    /// <summary>Makes the file for indexes of letters, if the text has a letter's head.</summary>
    /// <param name="verify">Whether the file is read back.</param>
    /// <returns>The file and the diagnostics.</returns>
    private (ImmutableArray<TradeFile> Files, ImmutableArray<Diagnostic> Diagnostics) Cmif(bool verify) =>
        CmifWriter.Write(job, Path.GetFileNameWithoutExtension(job.Document.SourceFile) + job.Style.Version.Suffix + TradeFile.Cmif) is { } xml
            ? ([new TradeFile(TradeFile.Cmif, "cmif", xml)], verify ? CmifVerifier.Verify(job.Document, xml) : [])
            : ([], []);

    /// <summary>Makes the file of gaps and questions for learning platforms.</summary>
    /// <param name="verify">Whether what is made is read back.</param>
    /// <returns>The file, and what there is to say of it.</returns>
    private (ImmutableArray<TradeFile> Files, ImmutableArray<Diagnostic> Diagnostics) Gift(bool verify) => GiftWriter.Write(job) is { } text
        ? ([new TradeFile(TradeFile.Gift, TradeFile.GiftRole, text)], verify ? GiftVerifier.Verify(job.Document, job.Style, text) : [])
        : ([], [DiagnosticCodes.NothingForGift.At(SourceSpan.Whole(job.Document.SourceFile))]);

    private ImmutableArray<Diagnostic> Verify(byte[] wrap, ReadOnlyMemory<byte> print, PrinterProfile printer)
    {
        try
        {
            return WrapVerifier.Verify(job.Document, job.Style, printer, WrapText.PageCount(print), WrapText.Recover(wrap), job.ReadFile);
        }
        catch (InvalidDataException fault)
        {
            return [DiagnosticCodes.CoverDiffers.At(SourceSpan.Whole(job.Document.SourceFile), $"cannot be read back: {fault.Message.TrimEnd('.')}")];
        }
    }
}
