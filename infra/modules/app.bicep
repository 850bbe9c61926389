// The Functions app on Flex Consumption: nothing runs, and nothing is paid, while nobody writes.
param token string
param location string
param tags object
param identityId string
param identityClientId string
param storageName string
param packageContainer string
param vaultUri string
param insightsName string
param instancesMax int
param alwaysReady int

var name = 'func-linebot-${token}'
var address = 'https://${name}.azurewebsites.net'

resource storage 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: storageName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'plan-${token}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'api' })
  kind: 'functionapp,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    siteConfig: { alwaysOn: false, minTlsVersion: '1.2' }
    functionAppConfig: {
      runtime: { name: 'custom', version: '1.0' }
      scaleAndConcurrency: {
        instanceMemoryMB: 512
        maximumInstanceCount: instancesMax
        alwaysReady: alwaysReady == 0 ? [] : [{ name: 'http', instanceCount: alwaysReady }]
        triggers: { http: { perInstanceConcurrency: 32 } }
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${packageContainer}'
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
        }
      }
    }
  }

  // Every setting stands here: a deployment replaces them all.
  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      AZURE_CLIENT_ID: identityClientId
      AzureWebJobsStorage__accountName: storageName
      AzureWebJobsStorage__blobServiceUri: storage.properties.primaryEndpoints.blob
      AzureWebJobsStorage__queueServiceUri: storage.properties.primaryEndpoints.queue
      AzureWebJobsStorage__tableServiceUri: storage.properties.primaryEndpoints.table
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identityClientId
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
      Line__Channels__0__Secret: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/line-channel-secret)'
      Line__Channels__0__AccessToken: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/line-channel-access-token)'
      LineBot__IdentityKey: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/linebot-identity-key)'
      LineBot__PublicBaseUrl: address
    }
  }

  // Without passwords only who may sign in to Azure can deploy.
  resource noPasswords 'basicPublishingCredentialsPolicies' = [for way in ['scm', 'ftp']: {
    name: way
    properties: { allow: false }
  }]
}

output name string = app.name
output address string = address
