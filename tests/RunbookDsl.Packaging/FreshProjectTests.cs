namespace RunbookDsl.Packaging;

[Collection(nameof(PackageCollection))]
public sealed class FreshProjectTests(PackedRunbookDsl package)
{
    [Fact]
    public async Task One_reference_gives_evaluators_and_a_document_that_follows_the_runbook()
    {
        FreshProject project = package.NewProject("good");
        project.Put("ShopMetrics.cs", FreshSources.Metrics);
        project.Put("ShopRunbook.cs", FreshSources.Runbook("Web Shop"));
        project.Put("Program.cs", FreshSources.Program);

        CommandResult first = (await project.Build()).ShouldSucceed();
        first.Output.Should().Contain("0 Warning(s)");
        (await project.Execute()).ShouldSucceed().Output.Should()
            .Contain("runbook Web Shop, alert High Error Rate, trigger Error rate > 10 %")
            .And.Contain("handle high-error-rate")
            .And.Contain("evaluator True")
            .And.Contain("# Production Runbook: Web Shop");
        project.Documents.Should().Equal("web-shop.md");
        project.Read("docs/runbooks/web-shop.md").Should().Contain("### 3.1 Alert: High Error Rate").And.Contain("**Trigger:** Error rate > 10 % for 5 minutes");

        DateTime document = project.Written("docs/runbooks/web-shop.md");
        DateTime assembly = project.Written("bin/Debug/net10.0/App.dll");
        (await project.Build()).ShouldSucceed().Output.Should().NotContain("Runbook document");
        project.Written("docs/runbooks/web-shop.md").Should().Be(document);
        project.Written("bin/Debug/net10.0/App.dll").Should().Be(assembly);

        project.Put("ShopRunbook.cs", FreshSources.Runbook("Corner Shop"));
        (await project.Build()).ShouldSucceed();
        project.Documents.Should().Equal("corner-shop.md");
    }

    [Fact]
    public async Task A_wrong_runbook_fails_the_build_at_its_line()
    {
        FreshProject project = package.NewProject("bad");
        project.Put("ShopMetrics.cs", FreshSources.Metrics);
        project.Put("BrokenRunbook.cs", FreshSources.Misspelt);
        project.Put("Program.cs", "Console.WriteLine();");

        CommandResult result = await project.Build();

        result.Code.Should().NotBe(0);
        result.Output.Should().MatchRegex(@"BrokenRunbook\.cs\(11,\d+\): error RB0002: ").And.MatchRegex(@"BrokenRunbook\.cs\(12,\d+\): error RB5001: ");
        project.Documents.Should().BeEmpty("a runbook that is wrong is not written down");
    }
}
