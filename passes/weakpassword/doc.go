// Package weakpassword defines an Analyzer that finds programs which weaken passwords and second factors.
//
// # Analyzer weakpassword
//
// weakpassword: report weakened password checks, weak digests and second factors that are taken away
//
// Clerk refuses passwords that are shorter than 8 characters or known from a breach, hashes them with bcrypt, and offers
// second factors. Its Backend API can switch each of these off, for a user or for all. Section 1.5 of the guide asks for
// the rules of NIST SP 800-63B, and for a second factor above all before sensitive actions.
//
// # checks-skipped
//
// A user is created, or a password changed, with SkipPasswordChecks: any password will do, "password" too. Clerk means
// it for migrations. A digest can't be checked in any case.
//
// Bad:
//
//	_, err := user.Create(ctx, &user.CreateParams{
//		EmailAddresses:     &[]string{form.Email},
//		Password:           clerk.String(form.Password),
//		SkipPasswordChecks: clerk.Bool(true),
//	})
//	return err
//
// Good:
//
//	_, err := user.Create(ctx, &user.CreateParams{
//		EmailAddresses: &[]string{form.Email},
//		Password:       clerk.String(form.Password),
//	})
//	return err
//
// # weak-hasher
//
// A digest is handed to Clerk with a PasswordHasher that is no password hash: md5, md5_salted, sha256, sha256_salted,
// sha512_symfony, ldap_ssha, md5_phpass or phpass. Clerk keeps it as it is until the user signs in for the first time. A
// program that brings users over has no choice, and is not reported.
//
// Bad:
//
//	digest := sha256.Sum256([]byte(form.Password))
//	_, err := user.Create(ctx, &user.CreateParams{
//		EmailAddresses: &[]string{form.Email},
//		PasswordDigest: clerk.String(hex.EncodeToString(digest[:])),
//		PasswordHasher: clerk.String("sha256"),
//	})
//	return err
//
// Good:
//
//	digest, err := bcrypt.GenerateFromPassword([]byte(form.Password), bcrypt.DefaultCost)
//	if err != nil {
//		return err
//	}
//	_, err = user.Create(ctx, &user.CreateParams{
//		EmailAddresses: &[]string{form.Email},
//		PasswordDigest: clerk.String(string(digest)),
//		PasswordHasher: clerk.String("bcrypt"),
//	})
//	return err
//
// # breach-check-off
//
// The instance is told to accept passwords that are known from breaches.
//
// Bad:
//
//	return instancesettings.Update(ctx, &instancesettings.UpdateParams{
//		HIBP: clerk.Bool(false),
//	})
//
// Good:
//
//	return instancesettings.Update(ctx, &instancesettings.UpdateParams{
//		HIBP: clerk.Bool(true),
//	})
//
// # test-mode-on
//
// The instance is put into test mode, in which everybody can sign up and in with an address that contains +clerk_test
// and the code 424242, which the documentation names. A branch for development is fine.
//
// Bad:
//
//	return instancesettings.Update(ctx, &instancesettings.UpdateParams{
//		TestMode: clerk.Bool(true),
//	})
//
// Good:
//
//	return instancesettings.Update(ctx, &instancesettings.UpdateParams{
//		TestMode: clerk.Bool(false),
//	})
//
// # mfa-removed
//
// A handler takes second factors from a user, and nothing in its package, or in the package that has its route, asks for
// a fresh proof of who the caller is, or for an administrator. A stolen session is then enough to get rid of the second factor.
// What counts is Clerk's reverification, user.VerifyPassword, and whatever says by its name that it checks a role, a
// permission, a code or a password.
//
// Bad:
//
//	removeMFA := func(w http.ResponseWriter, r *http.Request) {
//		claims, ok := clerk.SessionClaimsFromContext(r.Context())
//		if !ok {
//			w.WriteHeader(http.StatusUnauthorized)
//			return
//		}
//		user.DeleteMFA(r.Context(), &user.DeleteMFAParams{ID: claims.Subject})
//	}
//	protect := clerkhttp.RequireHeaderAuthorization()
//	http.Handle("DELETE /me/mfa", protect(http.HandlerFunc(removeMFA)))
//
// Good:
//
//	removeMFA := func(w http.ResponseWriter, r *http.Request) {
//		claims, ok := clerk.SessionClaimsFromContext(r.Context())
//		if !ok {
//			w.WriteHeader(http.StatusUnauthorized)
//			return
//		}
//		user.DeleteMFA(r.Context(), &user.DeleteMFAParams{ID: claims.Subject})
//	}
//	protect := clerkhttp.RequireHeaderAuthorization()
//	fresh := clerkhttp.NeedsSessionReverification(clerk.SessionReverificationStrict)
//	http.Handle("DELETE /me/mfa", protect(fresh(http.HandlerFunc(removeMFA))))
//
// # short-minimum
//
// The program checks the length of a password itself before it hands it to Clerk, with less than 8 characters, in a
// comparison or in a struct tag of a validator. NIST SP 800-63B asks for 8, and for 15 without a second factor.
//
// Bad:
//
//	if len(form.Password) < 6 {
//		return errors.New("password too short")
//	}
//	_, err := user.Create(ctx, &user.CreateParams{Password: clerk.String(form.Password)})
//	return err
//
// Good:
//
//	if len(form.Password) < 8 {
//		return errors.New("password too short")
//	}
//	_, err := user.Create(ctx, &user.CreateParams{Password: clerk.String(form.Password)})
//	return err
//
// # mfa-not-enrolled
//
// user.CreateTOTP asks nobody for anything: its endpoint was removed, and it returns an empty result and no error. A
// program that goes by it believes that the user has a second factor.
//
// Bad:
//
//	if _, err := user.CreateTOTP(ctx, claims.Subject); err != nil {
//		return err
//	}
//	return markProtected(ctx, claims.Subject)
//
// Good:
//
//	u, err := user.Get(ctx, claims.Subject)
//	if err != nil {
//		return err
//	}
//	if !u.TwoFactorEnabled {
//		return errNoSecondFactor
//	}
//	return markProtected(ctx, claims.Subject)
//
// # What is not reported
//
// Values that are decided at run time. SkipPasswordChecks beside a digest, for users without a password, and for one that
// the program makes up at random.
//
// Programs, files and functions whose names say that they migrate, import or seed users, and for test-mode-on those that
// set up an instance for development or tests.
//
// Removal of second factors outside of handlers, and in handlers whose routes are registered in a way that the pass does
// not see, such as through an interface. SkipPasswordRequirement, which a passwordless program needs.
//
// Rules that only the dashboard of Clerk shows: the minimum length there, and whether second factors are required.
//
// Test files, with the examples in them, files and packages that serve tests, and generated files.
package weakpassword
