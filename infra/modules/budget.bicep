// The money of the installation itself.
param token string
param amount int
param start string
param alertEmail string

resource budget 'Microsoft.Consumption/budgets@2024-08-01' = {
  name: 'budget-${token}'
  properties: {
    category: 'Cost'
    amount: amount
    timeGrain: 'Monthly'
    timePeriod: { startDate: start }
    notifications: {
      nearlySpent: { enabled: true, operator: 'GreaterThan', threshold: 80, thresholdType: 'Actual', contactEmails: [alertEmail] }
      willBeOverspent: { enabled: true, operator: 'GreaterThan', threshold: 100, thresholdType: 'Forecasted', contactEmails: [alertEmail] }
    }
  }
}
