using Microsoft.Playwright;

namespace RunbookDsl.Dashboard.Tests.Hosts;

/// <summary>One browser for all tests that need one, started when the first asks.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> _browser = new(StartAsync);

    public Task InitializeAsync() => Task.CompletedTask;

    internal async Task<VisitedPage> VisitAsync(string address, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true, bool isLive = true)
    {
        var (_, browser) = await _browser.Value;
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = scripts,
            TimezoneId = "Europe/Lisbon",
            Locale = "en-GB",
            DeviceScaleFactor = width < 500 ? 2 : 1,
        });
        var page = new VisitedPage(await context.NewPageAsync());
        await page.Page.GotoAsync(address);
        if (scripts && isLive)
        {
            await page.Page.WaitForSelectorAsync("[data-connection=live]");
        }

        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser.IsValueCreated)
        {
            var (driver, browser) = await _browser.Value;
            await browser.DisposeAsync();
            driver.Dispose();
        }
    }

    static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = ChromiumFactAttribute.Executable,
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-gpu", "--disable-dev-shm-usage"],
        }));
    }
}
