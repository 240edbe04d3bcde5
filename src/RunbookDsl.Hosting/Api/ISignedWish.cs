namespace RunbookDsl.Hosting.Api;

/// <summary>A body that says who wants something.</summary>
internal interface ISignedWish
{
    /// <summary>The same, wanted by who has signed in, whatever the body says.</summary>
    ISignedWish SignedBy(string name);
}
