namespace RunbookDsl.Packaging;

[CollectionDefinition(nameof(PackageCollection))]
public sealed class PackageCollection : ICollectionFixture<PackedRunbookDsl>;
