// LineBot on Azure: one resource group that holds everything, so that taking it away takes everything away.
targetScope = 'subscription'

@description('Names the installation, for example the network\'s short name. Resource names are derived from it.')
@minLength(2)
@maxLength(24)
param environmentName string

@description('Southeast Asia is nearest to Thailand.')
param location string

@description('Who is told when something goes wrong.')
param alertEmail string

@description('fund: up to some 40 funds on one LINE account. network: hundreds of funds, more instances and a larger log allowance.')
@allowed(['fund', 'network'])
param size string = 'fund'

@description('The first day of a month from which the budget counts, as 2026-12-01.')
param budgetStart string

@description('US dollars a month; above 80 percent of it, or a forecast above it, somebody is told.')
param monthlyBudget int = size == 'network' ? 150 : 15

@description('Days after which a photo is deleted whatever else happens: past the ten years that the bot keeps what its books rest on. The bot itself deletes most photos sooner.')
param photoRetentionDays int = 3700

var token = uniqueString(subscription().id, environmentName, location)
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: 'rg-linebot-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  name: 'identity'
  params: { token: token, location: location, tags: tags }
}

module storage 'modules/storage.bicep' = {
  scope: group
  name: 'storage'
  params: { token: token, location: location, tags: tags, principalId: identity.outputs.principalId, photoRetentionDays: photoRetentionDays }
}

module secrets 'modules/secrets.bicep' = {
  scope: group
  name: 'secrets'
  params: { token: token, location: location, tags: tags, principalId: identity.outputs.principalId }
}

module watch 'modules/watch.bicep' = {
  scope: group
  name: 'watch'
  params: {
    token: token
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    alertEmail: alertEmail
    dailyLogGigabytes: size == 'network' ? 2 : 1
  }
}

module app 'modules/app.bicep' = {
  scope: group
  name: 'app'
  params: {
    token: token
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageName: storage.outputs.name
    packageContainer: storage.outputs.packageContainer
    vaultUri: secrets.outputs.uri
    insightsName: watch.outputs.insightsName
    instancesMax: size == 'network' ? 100 : 40
    alwaysReady: size == 'network' ? 1 : 0
  }
}

module budget 'modules/budget.bicep' = {
  scope: group
  name: 'budget'
  params: { token: token, amount: monthlyBudget, start: budgetStart, alertEmail: alertEmail }
}

output AZURE_RESOURCE_GROUP string = group.name
output FUNCTION_APP_NAME string = app.outputs.name
output KEY_VAULT_NAME string = secrets.outputs.name
output STORAGE_ACCOUNT_NAME string = storage.outputs.name
output WEBHOOK_URL string = '${app.outputs.address}/api/line/webhook'
