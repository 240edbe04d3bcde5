using System.Text.RegularExpressions;

namespace RunbookDsl.Dashboard.Tests.Hosts;

/// <summary>Reads pages and sends their forms as a browser without scripts does, cookies included.</summary>
internal sealed partial class FormClient(HttpClient client) : IDisposable
{
    Dictionary<string, string> _cookies = [];

    /// <summary>A copy of the cookies there are.</summary>
    public Dictionary<string, string> Cookies() => new(_cookies);

    /// <summary>Forgets the cookies, or puts others in their place.</summary>
    public void Forget(Dictionary<string, string>? others = null) => _cookies = others ?? [];

    public Task<HttpResponseMessage> GetAsync(string address) => SendAsync(HttpMethod.Get, address, null);

    public async Task<string> ReadAsync(string address) => await (await GetAsync(address)).Content.ReadAsStringAsync();

    /// <summary>Sends a form that stands on a page.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, string page, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await ReadAsync(page)).Groups["token"].Value;
        return await SendAsync(HttpMethod.Post, address, new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]));
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = content };
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var answer = await client.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var parts = cookie.Split(';')[0].Split('=', 2);
            _cookies[parts[0]] = parts[1];
        }

        return answer;
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
