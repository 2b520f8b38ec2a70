using System.Globalization;
using System.Text.Json;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Prints an outline, for a person or for a program.</summary>
internal static class OutlinePrinter
{
    /// <summary>Prints labels indented by their addresses, then brackets, divisions, notes, marked names and credit, each with its place.</summary>
    public static void Print(Outline outline, TextWriter output)
    {
        Section("Labels", outline.Labels.Length);
        foreach (var (label, placement) in outline.Labels)
        {
            var lifted = placement == LabelPlacement.LiftedToBlock ? ", from the line" : "";
            Line($"{new string(' ', 2 * (label.Address.Count(sign => sign == '.') + 1))}{label.Text}  {label.Address}  #{label.Id}  {Placement(placement)}{lifted}", label.Span);
        }

        Section("Interventions", outline.Interventions.Length);
        foreach (var bracket in outline.Interventions)
        {
            Line($"  {bracket.Kind}  {bracket.Text}", bracket.Span);
        }

        Section("Divisions", outline.Divisions.Length);
        foreach (var part in outline.Divisions)
        {
            Line($"  {part.Role}  {part.Paragraphs}", part.Span);
        }

        Section("Notes", outline.Notes.Length);
        foreach (var note in outline.Notes)
        {
            Line($"  [^{note.Label}]", note.Span);
        }

        if (!outline.Names.IsEmpty)
        {
            Section("Names", outline.Names.Length);
            foreach (var name in outline.Names)
            {
                Line($"  {name.Kind}  {name.Key}  {name.Text}", name.Span);
            }
        }

        Section("Credit", outline.Credit.Length);
        foreach (var line in outline.Credit)
        {
            output.WriteLine($"  {line}");
        }

        void Section(string title, int count) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {count}"));

        void Line(string words, SourceSpan span) =>
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words}  {(span.File == outline.File ? "" : Path.GetFileName(span.File))}({span.Line},{span.Column})"));
    }

    /// <summary>Writes the members labels, interventions, divisions, notes, names and credit.</summary>
    public static void Write(Outline outline, Utf8JsonWriter json)
    {
        json.WriteObjects("labels", outline.Labels, item =>
        {
            var (label, placement) = item;
            json.WriteString("label", label.Text);
            json.WriteString("address", label.Address);
            json.WriteString("id", label.Id);
            json.WriteString("placement", Placement(placement));
            Place(outline, json, label.Span);
        });
        json.WriteObjects("interventions", outline.Interventions, bracket =>
        {
            json.WriteString("text", bracket.Text);
            json.WriteString("kind", bracket.Kind);
            Place(outline, json, bracket.Span);
        });
        json.WriteObjects("divisions", outline.Divisions, part =>
        {
            json.WriteString("role", part.Role);
            json.WriteString("paragraphs", part.Paragraphs);
        });
        json.WriteObjects("notes", outline.Notes, note =>
        {
            json.WriteString("label", note.Label);
            Place(outline, json, note.Span);
        });
        json.WriteObjects("names", outline.Names, name =>
        {
            json.WriteString("text", name.Text);
            json.WriteString("kind", name.Kind);
            json.WriteString("key", name.Key);
            Place(outline, json, name.Span);
        });
        json.WriteStrings("credit", outline.Credit);
    }

    /// <summary>Where a label is set. A label in mid-line whose siblings begin paragraphs is set as a block like them.</summary>
    private static string Placement(LabelPlacement placement) => placement switch
    {
        LabelPlacement.Heading => "heading",
        LabelPlacement.Inline => "inline",
        _ => "block",
    };

    private static void Place(Outline outline, Utf8JsonWriter json, SourceSpan span)
    {
        if (span.File != outline.File)
        {
            json.WriteString("file", span.File);
        }

        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
    }
}
