namespace RunbookDsl.Hosting.Api;

/// <summary>Whether an expectation holds for one label set.</summary>
/// <param name="Labels">The labels; empty for a condition of the whole service.</param>
/// <param name="Status">Whether it holds: holds, broken or unknown.</param>
internal sealed record ExpectationValueItem(IReadOnlyDictionary<string, string> Labels, string Status);
