using RunbookDsl;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Commands;
using RunbookDsl.Definition.Maintenance;
using RunbookDsl.Definition.Troubleshooting;

namespace CompilerTests.Emission;

/// <summary>Troubleshooting and maintenance in the definition, compiled and run.</summary>
public sealed class UpkeepDefinitionTests
{
    static readonly RunbookDefinition Definition = Generated.From(UpkeepSource.Compilation).Definition();

    [Fact]
    public void Every_command_is_listed_with_what_it_does() => Definition.Commands.Select(command => (command.Id, command.Effect, command.Program)).Should().Equal(
        ("issue-agent-stuck-in-loop-conversations-with-many-turns", CommandEffect.ReadOnly, "agentctl"),
        ("issue-agent-stuck-in-loop-review-specific-conversation", CommandEffect.ReadOnly, "agentctl"),
        ("diagnostic-view-recent-errors", CommandEffect.ReadOnly, "agentctl"),
        ("diagnostic-drain-the-queue", CommandEffect.Destructive, "agentctl"),
        ("diagnostic-remember-the-revision", CommandEffect.Unclassified, "kubectl"),
        ("deployment-standard-run-evaluation-suite", CommandEffect.Mutating, "agentctl"),
        ("rollback-previous-version", CommandEffect.Mutating, "kubectl"),
        ("rollback-earlier-revision-go-back-to-a-revision", CommandEffect.Destructive, "kubectl"));

    [Fact]
    public void A_command_keeps_its_arguments_apart()
    {
        var command = Definition.Commands[1];

        command.Name.Should().Be("Review specific conversation");
        command.Timeout.Should().Be(TimeSpan.FromSeconds(30));
        command.Arguments.Select(argument => argument.Text ?? $"<{argument.Parameter!.Name}>").Should().Equal("conversations", "show", "<conversation>", "--region", "<region>");
        command.Arguments[2].Parameter.Should().BeEquivalentTo(new CommandParameterDefinition { Name = "conversation", Description = "The conversation's id", Pattern = "c-[0-9]+" });
        command.Arguments[4].Parameter!.Choices.Should().Equal("eu", "us");
        Definition.Commands[3].Should().BeEquivalentTo(new { Place = "namespace support", Retries = 2, IsIdempotent = true, Timeout = (TimeSpan?)null });
        Definition.Commands[3].Arguments[3].Parameter.Should().BeEquivalentTo(new { Minimum = 1, Maximum = 500 });
        Definition.Commands[4].Produces.Should().Be("revision");
    }

    [Fact]
    public void Issues_have_symptoms_diagnosis_and_resolutions()
    {
        Definition.Troubleshooting.Diagnostics.Should().Equal(2, 3, 4);
        var (first, second) = (Definition.Troubleshooting.Issues[0], Definition.Troubleshooting.Issues[1]);

        first.Id.Should().Be("agent-stuck-in-loop");
        first.Symptoms.Select(symptom => (symptom.Text, symptom.IsCondition)).Should().Equal(("High token usage", false), ("Highest of all (P95 of latency over 5 minutes) > 30 seconds", true));
        first.Diagnosis.Should().Equal(
            new DiagnosisDefinition("Conversations with many turns", 0),
            new DiagnosisDefinition("Review specific conversation", 1),
            new DiagnosisDefinition("Is a tool's answer ambiguous?"),
            new DiagnosisDefinition("Is the prompt clear?"));
        second.Resolutions.Select(resolution => (resolution.Case, string.Join(", ", resolution.Actions))).Should().Equal(
            ("legitimate requests are blocked", "adjust guardrail thresholds"),
            ("it is an attack", "tighten guardrails, investigate the source"),
            ("Error rate > 5 %", "roll back"));
    }

    [Fact]
    public void A_deployment_knows_its_gates_and_its_way_back()
    {
        var deployment = Definition.Maintenance.Deployments.Should().ContainSingle().Subject;

        deployment.Id.Should().Be("standard");
        deployment.Rollback.Should().Be(0);
        deployment.Steps.Select(step => step.Kind).Should().Equal(
            MaintenanceStepKind.Act, MaintenanceStepKind.Run, MaintenanceStepKind.Approve, MaintenanceStepKind.Canary, MaintenanceStepKind.Monitor,
            MaintenanceStepKind.RollOut, MaintenanceStepKind.Monitor, MaintenanceStepKind.Verify, MaintenanceStepKind.Act);
        deployment.Steps[1].Command.Should().Be(5);
        deployment.Steps[2].Approver.Should().Be(new ResponderReference(ResponderKind.Contact, 1));
        deployment.Steps[3].Share.Should().Be(0.1);
        deployment.Steps[4].Duration.Should().Be(TimeSpan.FromMinutes(30));
        deployment.Steps[4].Quiet.Should().Equal("high-error-rate", "circuit-breaker-trips");
        deployment.Steps[4].Conditions.Select(condition => condition.Text).Should().Equal("Error rate < 5 %");
        deployment.Steps[5].Text.Should().Be("Roll out to production");
    }

    [Fact]
    public void Rollbacks_changes_and_levels_of_load_are_there()
    {
        var maintenance = Definition.Maintenance;

        maintenance.Rollbacks.Select(rollback => rollback.Id).Should().Equal("previous-version", "earlier-revision");
        maintenance.Rollbacks[0].Steps.Select(step => step.Text).Should().Equal(
            "Identify need for rollback", "Execute rollback", "Verify: error rate < 5 %", "Monitor for 30 minutes", "Investigate issue before re-deploying");
        maintenance.Rollbacks[0].Steps[1].Command.Should().Be(6);
        maintenance.Rollbacks[0].Steps[3].Quiet.Should().Equal("high-error-rate");
        maintenance.Changes.Select(change => (change.Risk, change.Changes.Count, change.Reviewer)).Should().Equal(
            (Risk.Low, 2, null), (Risk.High, 2, new ResponderReference(ResponderKind.Contact, 1)), (Risk.Medium, 1, (ResponderReference?)null));
        maintenance.LoadLevels[1].Should().BeEquivalentTo(new { Id = "high", Configuration = "6 replicas", Notes = "Warm caches first" });
        maintenance.LoadLevels[1].When!.Text.Should().Be("Sum of all (rate of requests over 5 minutes) > 50 per second");
    }

    [Fact]
    public void Conditions_are_probes_that_the_host_can_look_at()
    {
        var conditions = Definition.Maintenance.Deployments[0].Steps[4].Conditions
            .Concat(Definition.Maintenance.Rollbacks[0].Steps[2].Conditions)
            .Append(Definition.Maintenance.LoadLevels[1].When!);
        var probes = conditions.Select(condition => (condition.Text, condition.Probe))
            .Concat(Definition.Troubleshooting.Issues.SelectMany(issue => issue.Symptoms).Where(symptom => symptom.IsCondition).Select(symptom => (symptom.Text, symptom.Probe)))
            .Append((Text: Definition.Troubleshooting.Issues[1].Resolutions[2].Case!, Definition.Troubleshooting.Issues[1].Resolutions[2].Probe));

        probes.Should().HaveCount(6).And.OnlyContain(probe => Definition.Probes[probe.Probe!.Value].Text == probe.Text);
    }

    [Fact]
    public void Names_that_give_the_same_id_are_told_apart() =>
        Generated.Body("""Diagnostic("View errors", Command.ReadOnly("a")); Diagnostic("View: errors", Command.ReadOnly("b")); Issue("A"); Issue("a!");""").Definition()
            .Should().Match<RunbookDefinition>(definition => definition.Commands[1].Id == "diagnostic-view-errors-2" && definition.Troubleshooting.Issues[1].Id == "a-2");

    [Fact]
    public void Hostile_text_compiles_into_itself()
    {
        const string text = "\"; } // \\ \n\r\u2028\t{0} \"\"\" </summary>";
        var literal = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
        var definition = Generated.Body($"""Issue({literal}).Symptom({literal}).Diagnose({literal}, Command.Of({literal}, {literal}).In({literal})).If({literal}).Then({literal}); Deployment({literal}).Step({literal});""").Definition();

        definition.Commands[0].Should().BeEquivalentTo(new { Name = text, Program = text, Place = text });
        definition.Commands[0].Arguments[0].Text.Should().Be(text);
        definition.Troubleshooting.Issues[0].Resolutions[0].Should().BeEquivalentTo(new ResolutionDefinition([text], text));
        definition.Maintenance.Deployments[0].Steps[0].Text.Should().Be(text);
    }
}
