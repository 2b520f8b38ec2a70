using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing;

/// <summary>What the parts of a run say, as events.</summary>
/// <param name="tell">Is told, by several threads at once.</param>
internal sealed class PublishingLog(Action<PublishingEvent> tell)
{
    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in DiagnosticOrder.ErrorsLast(diagnostics))
        {
            Tell(new PublishingEvent.Diagnosed(diagnostic));
        }
    }

    /// <summary>Adds what each text of the run that comes upon it says, of a style or a folder: it is told with the first of them.</summary>
    public void AddShared(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in DiagnosticOrder.ErrorsLast(diagnostics))
        {
            Tell(new PublishingEvent.Diagnosed(diagnostic) { IsShared = true });
        }
    }

    public void Tell(PublishingEvent what) => tell(what);
}
