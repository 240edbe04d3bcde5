namespace RunbookDsl.Tool.Checking;

/// <summary>A place in a source file, its first line and column being 1.</summary>
/// <param name="File">The file's path; empty for none.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
/// <param name="EndLine">The line it ends on.</param>
/// <param name="EndColumn">The column behind its end.</param>
internal sealed record CheckedPlace(string File, int Line, int Column, int EndLine, int EndColumn);
