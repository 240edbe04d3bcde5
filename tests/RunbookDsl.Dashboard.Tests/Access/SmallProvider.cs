using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace RunbookDsl.Dashboard.Tests.Access;

/// <summary>A small OpenID Connect provider on this machine that lets in whoever is set, and can be made to give out tokens that are not right.</summary>
internal sealed class SmallProvider : IAsyncDisposable
{
    public const string ClientId = "runbooks";
    public const string ClientSecret = "a-secret-of-the-provider";

    static readonly RSA Own = RSA.Create(2048);
    static readonly RSA Forged = RSA.Create(2048);

    readonly WebApplication _app;
    readonly Dictionary<string, (string Nonce, string Challenge, string ReturnTo)> _codes = [];

    SmallProvider(WebApplication app) => _app = app;

    public string Address => $"http://localhost:{new Uri(_app.Urls.First()).Port}";

    /// <summary>What it says of whoever signs in.</summary>
    public Dictionary<string, object> Claims { get; } = new() { ["sub"] = "248289761001", ["name"] = "D. Reyes", ["email"] = "dana@example.com", ["roles"] = new[] { "oncall", "everybody" } };

    /// <summary>Changes a token before it is signed.</summary>
    public Action<SecurityTokenDescriptor> Change { get; set; } = _ => { };

    /// <summary>Whether tokens are signed with a key that it does not publish.</summary>
    public bool IsForged { get; set; }

    public static async Task<SmallProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var provider = new SmallProvider(app);
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = provider.Address,
            ["authorization_endpoint"] = provider.Address + "/authorize",
            ["token_endpoint"] = provider.Address + "/token",
            ["jwks_uri"] = provider.Address + "/keys",
            ["end_session_endpoint"] = provider.Address + "/end",
            ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        }));
        app.MapGet("/keys", Keys);
        app.MapGet("/authorize", provider.Authorize);
        app.MapPost("/token", (Delegate)provider.TokenAsync);
        await app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    static RsaSecurityKey Key(RSA rsa) => new(rsa) { KeyId = "the-key" };

    static IResult Keys()
    {
        var key = Own.ExportParameters(includePrivateParameters: false);
        return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = "the-key", n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent) } } });
    }

    IResult Authorize(HttpContext context)
    {
        var query = context.Request.Query;
        if (query["client_id"] != ClientId || query["response_type"] != "code" || query["code_challenge_method"] != "S256" || !query["scope"].ToString().Split(' ').Contains("openid"))
        {
            return Results.BadRequest();
        }

        var code = Guid.NewGuid().ToString("N");
        _codes[code] = (query["nonce"]!, query["code_challenge"]!, query["redirect_uri"]!);
        return Results.Redirect($"{query["redirect_uri"]}?code={code}&state={HttpUtility.UrlEncode(query["state"])}");
    }

    async Task<IResult> TokenAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        if (!_codes.Remove(form["code"]!, out var asked) || form["client_secret"] != ClientSecret || form["redirect_uri"] != asked.ReturnTo
            || Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"]!))) != asked.Challenge)
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        }

        var token = new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = ClientId,
            Claims = new Dictionary<string, object>(Claims) { ["nonce"] = asked.Nonce },
            Expires = DateTime.UtcNow.AddMinutes(5),
            SigningCredentials = new SigningCredentials(Key(Own), SecurityAlgorithms.RsaSha256),
        };
        Change(token);
        if (IsForged)
        {
            token.SigningCredentials = new SigningCredentials(Key(Forged), SecurityAlgorithms.RsaSha256);
        }

        return Results.Json(new { access_token = "an-access-token", token_type = "Bearer", expires_in = 300, id_token = new JsonWebTokenHandler().CreateToken(token) });
    }
}
