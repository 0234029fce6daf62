// Package directive defines an Analyzer that reports suppression comments that do not do what their author meant.
//
// # Analyzer directive
//
// directive: report suppressions without a reason, of unknown passes, or of nothing
//
// A finding is suppressed by a comment on its line, or alone above the statement or declaration that has it:
//
//	//clerkvet:ignore hardcodedsecret/jwt-key demo key, rejected by the production configuration
//
// The category may be left out, the reason may not: it is what the next reviewer decides by.
//
// # missing-reason
//
// The comment names a pass and gives no reason. The finding stays suppressed; this one takes its place.
//
// Bad:
//
//	//clerkvet:ignore hardcodedsecret
//	clerk.SetKey(demoKey)
//
// Good:
//
//	//clerkvet:ignore hardcodedsecret key of the public demo instance, reset every hour
//	clerk.SetKey(demoKey)
//
// # unknown-pass
//
// The comment names no pass of clerkvet, so it suppresses nothing.
//
// Bad:
//
//	//clerkvet:ignore hardcoded-secret key of the public demo instance
//	clerk.SetKey(demoKey)
//
// Good:
//
//	//clerkvet:ignore hardcodedsecret key of the public demo instance
//	clerk.SetKey(demoKey)
//
// # unused
//
// The comment matches no finding any more, and would hide the next one without anybody noticing. It is reported only
// with -directive.unused.
//
// Bad:
//
//	//clerkvet:ignore hardcodedsecret key of the public demo instance
//	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
//
// Good:
//
//	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
//
// # What is not reported
//
// Comments of other tools, such as nolint, are not looked at. Test files and generated files are treated like all
// others.
//
// # Flags
//
//   - -directive.unused: also report directives that suppress nothing
package directive
