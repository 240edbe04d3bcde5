namespace RunbookDsl.Engine.Tests;

/// <summary>What an alert of a test decides by.</summary>
internal sealed record TestRules(TestCondition Trigger, TestCondition? Resolution);
