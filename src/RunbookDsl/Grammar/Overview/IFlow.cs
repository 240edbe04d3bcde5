namespace RunbookDsl.Grammar;

/// <summary>A flow that leads somewhere and may lead on.</summary>
public interface IFlow : IFlowStart
{
}
