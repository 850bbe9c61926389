using LineBot.TestKit;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

// The app's queues have fixed names, and all tests share one storage account.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
