namespace RunbookDsl.Grammar;

/// <summary>Changes of one risk.</summary>
public interface IChange
{
    /// <summary>Who reviews them before they are made.</summary>
    IChange ReviewedBy(Responder responder);
}
