package id.sasaran.identity.domain;

import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.Role;
import org.springframework.stereotype.Component;

/**
 * Who may do what with accounts.
 *
 * <pre>
 *                              system  HR admin
 * add accounts, members, roles   x        x
 * make a platform admin          x
 * </pre>
 */
@Component
class IdentityPolicy {

    void requireKeepAccounts(CurrentUser actor) {
        if (!actor.isSystem() && !actor.has(Role.HR_ADMIN)) {
            throw new NotFoundException("account", actor.accountId());
        }
    }

    void requireSystem(CurrentUser actor) {
        if (!actor.isSystem()) {
            throw new NotFoundException("account", actor.accountId());
        }
    }
}
