using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace RunbookDsl.Dashboard.Tests.Hosts;

/// <summary>A page in the browser and what its console complained of.</summary>
internal sealed class VisitedPage : IAsyncDisposable
{
    readonly List<string> _complaints = [];

    public VisitedPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    public ILocator this[string selector] => Page.Locator(selector);

    /// <summary>The first such element with a text.</summary>
    public ILocator this[string selector, string text] => Page.Locator(selector).Filter(new() { HasText = text }).First;

    /// <summary>Waits until an element reads as wanted.</summary>
    public Task ReadsAsync(string selector, string text) => Assertions.Expect(Page.Locator(selector)).ToContainTextAsync(text, new() { Timeout = 20_000 });

    /// <summary>What axe finds wrong for people who cannot see the page, or not well.</summary>
    public async Task<IReadOnlyList<string>> ViolationsAsync() =>
        [.. (await Page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Help} at {string.Join(", ", violation.Nodes.Select(node => node.Html))}")];

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
