package id.sasaran.organization.domain;

import id.sasaran.organization.Organization;
import id.sasaran.organization.UnitScope;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may do what with the organization.
 *
 * <pre>
 *                          system  platform admin  HR admin  auditor  unit admin          employee
 * create an agency           x           x
 * keep the organization      x                        x
 * keep a person, answer      x                        x                of the own subtree,
 *   a report on the assessor                                           not oneself
 * see people and reports     x                        x         x      of the own subtree
 * report one's assessor                                                                    oneself
 * </pre>
 */
@Component
class OrganizationPolicy {

    private final Organization organization;

    OrganizationPolicy(Organization organization) {
        this.organization = organization;
    }

    void requireCreateAgency(CurrentUser actor) {
        if (!actor.isSystem() && !actor.has(Role.PLATFORM_ADMIN)) {
            throw new NotFoundException("agency", actor.accountId());
        }
    }

    void requireKeepOrganization(CurrentUser actor) {
        if (!actor.isSystem() && !actor.has(Role.HR_ADMIN)) {
            throw new NotFoundException("organization", actor.accountId());
        }
    }

    void requireKeepEmployee(CurrentUser actor, UUID employeeId, LocalDate date) {
        if (!mayKeepEmployee(actor, employeeId, date)) {
            throw new NotFoundException("employee", employeeId);
        }
    }

    /** Whether the actor may answer what this person reported. */
    boolean mayAnswer(CurrentUser actor, UUID employeeId, LocalDate date) {
        return mayKeepEmployee(actor, employeeId, date);
    }

    /** The people whose reports the actor sees. */
    UnitScope requireScope(CurrentUser actor) {
        return UnitScope.of(actor).orElseThrow(() -> new NotFoundException("organization", actor.accountId()));
    }

    void requireSee(CurrentUser actor, UUID employeeId, LocalDate date) {
        UnitScope scope = requireScope(actor);
        if (!scope.wholeAgency() && !covers(scope.tops(), employeeId, date)) {
            throw new NotFoundException("employee", employeeId);
        }
    }

    boolean mayKeepEmployee(CurrentUser actor, UUID employeeId, LocalDate date) {
        if (actor.isSystem() || actor.has(Role.HR_ADMIN)) {
            return true;
        }
        return !actor.is(employeeId) && covers(actor.unitsOf(Role.UNIT_ADMIN), employeeId, date);
    }

    private boolean covers(List<UUID> tops, UUID employeeId, LocalDate date) {
        UUID unitId =
                tops.isEmpty() ? null : organization.employee(employeeId, date).unitId();
        return unitId != null
                && tops.stream().anyMatch(top -> organization.subtree(top).contains(unitId));
    }
}
