using LineBot.TestKit;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
