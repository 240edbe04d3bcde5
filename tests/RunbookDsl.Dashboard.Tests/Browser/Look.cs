using Microsoft.Playwright;
using RunbookDsl.Dashboard.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Browser;

/// <summary>What can be measured of how a page looks. With <c>RUNBOOKDSL_SCREENSHOTS</c> naming a folder, it is also pictured into it.</summary>
internal static class Look
{
    static readonly int[] Widths = [1280, 390];

    // The contrast of every text with the ground it stands on, as WCAG reckons it; icons and pictures aside.
    const string Unreadable = """
        () => {
          const channels = text => (text.match(/[\d.]+/g) ?? []).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(c => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const ground = element => { for (let e = element; e; e = e.parentElement) { const c = channels(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] === 1) return c; } return [255, 255, 255]; };
          const bad = [];
          for (const element of document.querySelectorAll("body *")) {
            const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
            if (!own || !element.checkVisibility() || element.closest("svg, .unseen")) continue;
            const [a, b] = [light(channels(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
            if ((a + 0.05) / (b + 0.05) < 4.5) bad.push(`${element.className}: ${element.textContent.trim().slice(0, 40)} (${((a + 0.05) / (b + 0.05)).toFixed(2)})`);
          }
          return bad;
        }
        """;

    /// <summary>Asserts that a page fits wide and narrow, and can be read in light and dark, and aloud.</summary>
    public static async Task IsFineAsync(VisitedPage page, string name)
    {
        foreach (var width in Widths)
        {
            await FitsAsync(page, name, width);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await PictureAsync(page, $"{name}-{width}-{scheme}".ToLowerInvariant());
                (await page.Page.EvaluateAsync<string[]>(Unreadable)).Should().BeEmpty("{0} must be readable in {1}", name, scheme);
            }
        }

        (await page.ViolationsAsync()).Should().BeEmpty("{0} is read by screen readers too", name);
        page.Complaints.Should().BeEmpty("of {0}", name);
    }

    /// <summary>Asserts that a page need not be moved sideways, wide or narrow.</summary>
    public static async Task FitsAsync(VisitedPage page, string name)
    {
        foreach (var width in Widths)
        {
            await FitsAsync(page, name, width);
        }
    }

    static async Task FitsAsync(VisitedPage page, string name, int width)
    {
        await page.Page.SetViewportSizeAsync(width, 900);
        // A chart is drawn anew once its place has another width.
        for (var tries = 0; await WidthAsync(page) is var needed && needed > width; tries++)
        {
            tries.Should().BeLessThan(100, "{0} must not scroll sideways at {1}, but needs {2}", name, width, needed);
            await page.Page.WaitForTimeoutAsync(50);
        }
    }

    static Task<int> WidthAsync(VisitedPage page) => page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    static async Task PictureAsync(VisitedPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("RUNBOOKDSL_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }
}
