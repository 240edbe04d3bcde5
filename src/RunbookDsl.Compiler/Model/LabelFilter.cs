namespace RunbookDsl.Compiler.Model;

/// <summary>Which series of a metric are meant, by the values of their labels.</summary>
abstract record LabelFilter;
