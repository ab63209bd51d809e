package id.sasaran.identity;

import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commands on accounts, memberships and granted roles. */
public interface Accounts {

    /**
     * Creates an account and returns its id.
     *
     * @param loginNames user names and employee numbers that sign in to it; globally unique, compared in lower case
     */
    UUID addAccount(CurrentUser actor, Set<String> loginNames, String password);

    /** Joins an account to the bound agency, from today on; {@code employeeId} is the person there, if any. */
    void addMembership(CurrentUser actor, UUID accountId, @Nullable UUID employeeId);

    /**
     * Gives a member of the bound agency a role, from today on.
     *
     * @param unitId top of the subtree for {@link Role#UNIT_ADMIN}; null for roles on the whole agency
     */
    void grant(CurrentUser actor, UUID accountId, Role role, @Nullable UUID unitId);

    /** Makes an account a platform admin. Only the system may. */
    void grantPlatform(CurrentUser actor, UUID accountId);
}
