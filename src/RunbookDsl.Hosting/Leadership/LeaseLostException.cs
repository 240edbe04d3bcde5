namespace RunbookDsl.Hosting.Leadership;

/// <summary>Another host evaluates by now, so nothing was written.</summary>
internal sealed class LeaseLostException() : Exception("Another host evaluates by now.");
