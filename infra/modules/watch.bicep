// What is seen, and who is told. The log is capped: an error that repeats all night must not become a bill.
param token string
param location string
param tags object
param principalId string
param alertEmail string
param dailyLogGigabytes int

var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb' // Monitoring Metrics Publisher

// What a person must look at: its name, how bad it is (1: now, 2: today), and the log lines that say so.
var alerts = [
  { name: 'laid-aside', severity: 1, what: 'A message failed too often and lies in a poison queue.', query: 'traces | where message has "MaxDequeueCount" or message has "is laid aside"' }
  { name: 'failed-turns', severity: 1, what: 'The bot failed at an event; the person got an apology.', query: 'traces | where message startswith "The bot failed at event"' }
  { name: 'quota', severity: 2, what: 'LINE refused pushes because the month\'s quota is used up.', query: 'traces | where message has "monthly limit"' }
  { name: 'forged', severity: 2, what: 'Webhooks came with a wrong signature: a rotated secret, or somebody who tries.', query: 'requests | where name == "line-webhook" and resultCode == "401"' }
]

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: 'log-${token}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
    workspaceCapping: { dailyQuotaGb: dailyLogGigabytes }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${token}'
  location: location
  tags: tags
  kind: 'web'
  properties: { Application_Type: 'web', WorkspaceResourceId: logs.id, DisableLocalAuth: true }
}

resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, principalId, metricsPublisher)
  scope: insights
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
  }
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${token}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'linebot'
    emailReceivers: [{ name: 'operator', emailAddress: alertEmail, useCommonAlertSchema: true }]
  }
}

resource logAlerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for alert in alerts: {
  name: 'linebot-${alert.name}'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: alert.name
    description: alert.what
    severity: alert.severity
    enabled: true
    scopes: [insights.id]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    autoMitigate: false
    criteria: {
      allOf: [
        {
          query: alert.query
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [people.id] }
  }
}]

resource failures 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'linebot-failed-requests'
  location: 'global'
  tags: tags
  properties: {
    description: 'Requests to the bot fail: LINE is being told to come back later.'
    severity: 2
    enabled: true
    scopes: [insights.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'failed'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'microsoft.insights/components'
          metricName: 'requests/failed'
          operator: 'GreaterThan'
          threshold: 5
          timeAggregation: 'Count'
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

output insightsName string = insights.name
