using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing;

/// <summary>Turns what the parts of a run report into events.</summary>
/// <param name="tell">Takes the events, from several threads at once.</param>
internal sealed class PublishingLog(Action<PublishingEvent> tell)
{
    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in DiagnosticOrder.ErrorsLast(diagnostics))
        {
            Tell(new PublishingEvent.Diagnosed(diagnostic));
        }
    }

    /// <summary>Adds diagnostics about a style or a folder, which several texts of the run can lead to. They are reported with the first of these.</summary>
    public void AddShared(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in DiagnosticOrder.ErrorsLast(diagnostics))
        {
            Tell(new PublishingEvent.Diagnosed(diagnostic) { IsShared = true });
        }
    }

    public void Tell(PublishingEvent what) => tell(what);
}
