namespace RunbookDsl.Dashboard.Assets;

/// <summary>A file that pages need.</summary>
/// <param name="Name">Its name in addresses: <c>styles/base.css</c>.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Gzipped">Its content, compressed.</param>
internal sealed record Asset(string Name, string ContentType, byte[] Bytes, byte[] Gzipped);
