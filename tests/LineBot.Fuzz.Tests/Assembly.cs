using LineBot.TestKit;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

// What a body allocates is counted alone.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
