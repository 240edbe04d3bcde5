using Microsoft.AspNetCore.Http;

namespace RunbookDsl.Dashboard.Assets;

/// <summary>Answers requests for the files that pages need.</summary>
internal static class AssetEndpoint
{
    /// <summary>Sends a file: to be kept for ever under the address of its own version, to be asked for again under any other.</summary>
    public static async Task ServeAsync(HttpContext context, string version, string name)
    {
        var response = context.Response;
        if (AssetLibrary.Default.Find(name) is not { } asset)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // A page of another version of the host, still open during an upgrade, gets what there is now.
        var current = string.Equals(version, AssetLibrary.Default.Version, StringComparison.Ordinal);
        var tag = $"\"{AssetLibrary.Default.Version}\"";
        response.Headers.CacheControl = current ? "public, max-age=31536000, immutable" : "no-cache";
        response.Headers.ETag = tag;
        response.Headers.Vary = "Accept-Encoding";
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var packed = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        if (packed)
        {
            response.Headers.ContentEncoding = "gzip";
        }

        var bytes = packed ? asset.Gzipped : asset.Bytes;
        response.ContentType = asset.ContentType;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
