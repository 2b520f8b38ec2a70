using System.Globalization;
using BenchmarkDotNet.Running;
using Bukharin.Publish.Benchmarks;

switch (args)
{
    case ["stages", .. var options]:
        BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(options is [] ? ["--filter", "*"] : options);
        return 0;
    case [] or ["--help" or "-h", ..]:
        Console.Error.WriteLine("""
            Usage: Bukharin.Publish.Benchmarks FILE.pdf...     how well the type of PDF files is set: one line a file, whoever wrote it
                   Bukharin.Publish.Benchmarks stages [...]    time and bytes allocated of each step of a build; options are BenchmarkDotNet's
            """);
        return 2;
}

Console.WriteLine("full  CV    5%>   max   min   loose hyphens run page-end widows orphans short unequal rivers");
foreach (var path in args)
{
    var f = TypeMeasurement.Of(PrintedPages.Read(path));
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{f.FullLines,4}  {f.SpaceVariation:0.000} {f.LoosestTwentieth:0.00}  {f.Loosest:0.00}  {f.Tightest:0.00}  {f.LooseLines,5} {f.HyphenatedLines,3}/{f.Lines,-3} {f.LongestHyphenRun,3} {f.HyphenatedPages,8} {f.Widows,6} {f.Orphans,7} {f.ShortLastLines,5} {f.UnequalFacingPages,7} {f.Rivers,6}  {Path.GetFileName(path)}"));
}

return 0;
