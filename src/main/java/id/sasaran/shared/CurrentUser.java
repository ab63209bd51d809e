package id.sasaran.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in which agency and with which granted roles. Services receive it as their first parameter and ask their
 * policy with it; it is read anew for every request, so a withdrawn role ends at once.
 *
 * @param accountId the signed-in account; the nil UUID for the system itself
 * @param agencyId the agency chosen after sign-in; 0 when none
 * @param employeeId the person in that agency; null for accounts that are not employees (platform admin, jobs)
 * @param name name to show and to write into the audit trail
 * @param grants granted roles in force today
 * @param address network address of the request, "-" for jobs
 */
public record CurrentUser(
        UUID accountId, int agencyId, @Nullable UUID employeeId, String name, List<RoleGrant> grants, String address) {

    /** Account id that the system writes when it acts by itself (jobs, imports, demo data). */
    public static final UUID SYSTEM_ACCOUNT = new UUID(0, 0);

    public CurrentUser {
        grants = List.copyOf(grants);
    }

    /** The system acting by itself inside one agency. */
    public static CurrentUser system(int agencyId) {
        return new CurrentUser(SYSTEM_ACCOUNT, agencyId, null, "Sasaran", List.of(), "-");
    }

    public boolean isSystem() {
        return accountId.equals(SYSTEM_ACCOUNT);
    }

    public boolean is(UUID employee) {
        return employee.equals(employeeId);
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** The units whose subtrees a role covers, as granted; empty when the role covers the whole agency or is missing. */
    public List<UUID> unitsOf(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .flatMap(grant -> Optional.ofNullable(grant.unitId()).stream())
                .toList();
    }

    /**
     * The person behind this user.
     *
     * @throws NotFoundException when this account is not an employee of the agency
     */
    public UUID requireEmployee() {
        if (employeeId == null) {
            throw new NotFoundException("employee", accountId);
        }
        return employeeId;
    }
}
