// Package settings names algorithms.
package settings

// Public is for tokens that others verify.
const Public = "RS256"

// Reports is for tokens of the reports.
const Reports = "HS256"
