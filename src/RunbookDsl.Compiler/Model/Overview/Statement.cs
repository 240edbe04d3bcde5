namespace RunbookDsl.Compiler.Model.Overview;

/// <summary>What an author says about the service.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Texts">What is said.</param>
sealed record Statement(Topic Topic, EquatableArray<string> Texts);
