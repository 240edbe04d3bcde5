namespace RunbookDsl.Hosting.Hooks;

/// <summary>The same request was acted on before; leaving its transaction by this undoes what it did a second time.</summary>
internal sealed class RepeatedHookException : Exception;
