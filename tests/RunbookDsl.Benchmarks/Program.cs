using RunbookDsl.Benchmarks;

if (args is ["compile", ..])
{
    new CompileBenchmark(int.Parse(Value("--runbooks", "100")), int.Parse(Value("--edits", "200"))).Run(Console.Out);
    return 0;
}

if (args is ["typing", ..])
{
    new TypingBenchmark(int.Parse(Value("--alerts", "50")), int.Parse(Value("--edits", "200"))).Run(Console.Out);
    return 0;
}

if (args is ["load", ..])
{
    await new LoadBenchmark(
        int.Parse(Value("--incidents", "10000")), int.Parse(Value("--transitions", "1000")), int.Parse(Value("--pages", "20")), TimeSpan.FromSeconds(int.Parse(Value("--seconds", "60"))), Value("--journal", "")).RunAsync(Console.Out);
    return 0;
}

if (args is not ["engine", ..])
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release --project tests/RunbookDsl.Benchmarks -- engine [--instances 10000,100000] [--ticks 40]
               dotnet run -c Release --project tests/RunbookDsl.Benchmarks -- compile [--runbooks 100] [--edits 200]
               dotnet run -c Release --project tests/RunbookDsl.Benchmarks -- typing [--alerts 50] [--edits 200]
               dotnet run -c Release --project tests/RunbookDsl.Benchmarks -- load [--incidents 10000] [--transitions 1000] [--pages 20] [--seconds 60] [--journal "a PostgreSQL connection string"]
        """);
    return 2;
}

var instances = Value("--instances", "10000,100000").Split(',').Select(int.Parse);
var ticks = int.Parse(Value("--ticks", "40"));
Console.WriteLine($"The template's five rules; an instance is a gauge, two counters and a histogram of 12 buckets (15 series); ticks of 15 s, {Environment.ProcessorCount} cores.");
foreach (var count in instances)
    new EngineBenchmark(count, ticks).Run(Console.Out);
return 0;

string Value(string option, string otherwise) =>
    Array.IndexOf(args, option) is var place and >= 0 && place + 1 < args.Length ? args[place + 1] : otherwise;
