/**
 * Accounts, sign-in, sessions, memberships and granted roles.
 *
 * <p>Accounts are global; a membership joins an account to an agency and to the person there.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "audit", "web", "organization"})
package id.sasaran.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
