using System.Globalization;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>What came of a run over one reader.</summary>
internal sealed class FuzzFigures
{
    private readonly TimeSpan _before = Environment.CpuUsage.TotalTime;
    private readonly Dictionary<string, FuzzFault> _faults = new(StringComparer.Ordinal);

    public int Inputs { get; private set; }

    public int Accepted { get; private set; }

    public int Faults { get; private set; }

    public TimeSpan Slowest { get; private set; }

    public int SlowestNumber { get; private set; }

    /// <summary>The first fault of each kind.</summary>
    public IReadOnlyCollection<FuzzFault> Kinds => _faults.Values;

    public void Add(FuzzEnd end, int number, TimeSpan taken)
    {
        Inputs++;
        Accepted += end == FuzzEnd.Refused ? 0 : 1;
        if (taken > Slowest)
        {
            (Slowest, SlowestNumber) = (taken, number);
        }
    }

    public void Add(FuzzFault fault)
    {
        Faults++;
        _faults.TryAdd(fault.Kind, fault);
    }

    /// <summary>The figures in a line.</summary>
    public string Line(string reader) => string.Create(
        CultureInfo.InvariantCulture,
        $"{reader}\t{(Environment.CpuUsage.TotalTime - _before).TotalSeconds:0} s of CPU\t{Inputs} inputs\t{Accepted} accepted\t{Faults} faults\t{_faults.Count} kinds\tslowest {Slowest.TotalSeconds:0.0} s, number {SlowestNumber}");
}
