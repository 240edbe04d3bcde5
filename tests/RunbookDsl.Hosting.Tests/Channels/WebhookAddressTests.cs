using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Tests.Channels;

/// <summary>Which addresses the real webhook client connects to.</summary>
public sealed class WebhookAddressTests
{
    [Fact]
    public async Task A_private_address_is_refused_when_the_connection_is_made()
    {
        await using var receiver = await StartReceiverAsync();

        var post = () => PostAsync(receiver, "/hook", []);

        await post.Should().ThrowAsync<Exception>();
        receiver.Services.GetRequiredService<Arrivals>().Paths.Should().BeEmpty();
    }

    [Fact]
    public async Task A_name_is_judged_by_the_address_that_it_resolves_to()
    {
        await using var receiver = await StartReceiverAsync();

        // This name is in the hosts file of every machine; that of an attacker's own domain would say the same.
        var post = () => PostAsync(receiver, "/hook", "localhost", []);
        var mail = () => OutboundAddress.ConnectAsync("localhost", new Uri(receiver.Urls.First()).Port, [], CancellationToken.None);

        await post.Should().ThrowAsync<Exception>();
        await mail.Should().ThrowAsync<OutboundAddressException>().WithMessage("The address of 'localhost' is not public*");
        receiver.Services.GetRequiredService<Arrivals>().Paths.Should().BeEmpty();
    }

    [Fact]
    public async Task A_private_address_in_an_allowed_network_is_reached()
    {
        await using var receiver = await StartReceiverAsync();

        (await PostAsync(receiver, "/hook", ["127.0.0.0/8"])).Should().Be(StatusCodes.Status200OK);

        receiver.Services.GetRequiredService<Arrivals>().Paths.Should().Equal("/hook");
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var receiver = await StartReceiverAsync();

        (await PostAsync(receiver, "/moved", ["127.0.0.0/8"])).Should().Be(StatusCodes.Status307TemporaryRedirect);

        receiver.Services.GetRequiredService<Arrivals>().Paths.Should().Equal("/moved");
    }

    static Task<int> PostAsync(WebApplication receiver, string path, string[] allowed) => PostAsync(receiver, path, "127.0.0.1", allowed);

    static async Task<int> PostAsync(WebApplication receiver, string path, string host, string[] allowed)
    {
        var services = new ServiceCollection();
        services.Configure<RunbooksOptions>(options =>
        {
            options.Channels.AllowPlainHttp = true;
            options.Channels.AllowedNetworks = allowed;
        });
        services.AddLogging();
        services.AddChannels();
        await using var provider = services.BuildServiceProvider();
        using var client = provider.GetRequiredService<IHttpClientFactory>().CreateClient(WebhookChannel.Client);
        using var content = new StringContent("{}");
        using var response = await client.PostAsync(new UriBuilder(receiver.Urls.First()) { Host = host, Path = path }.Uri, content);
        return (int)response.StatusCode;
    }

    static async Task<WebApplication> StartReceiverAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<Arrivals>();
        var app = builder.Build();
        app.Use((context, next) =>
        {
            context.RequestServices.GetRequiredService<Arrivals>().Paths.Add(context.Request.Path);
            return next(context);
        });
        app.MapPost("/hook", () => "a body that nobody reads");
        app.MapPost("/moved", () => Results.Redirect("/hook", permanent: false, preserveMethod: true));
        await app.StartAsync();
        return app;
    }

    sealed class Arrivals
    {
        public List<string> Paths { get; } = [];
    }
}
