package id.sasaran.planning.domain;

import id.sasaran.organization.Organization;
import id.sasaran.organization.Responsibility;
import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.domain.PlanPolicy.Party;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds out what a user is to a plan today and asks the {@link PlanPolicy}. */
@Component
class PlanAccess {

    private final Organization organization;
    private final Clock clock;

    PlanAccess(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Who answers for an employee today. Two statements. */
    Responsibility responsibility(UUID employeeId) {
        return organization.responsibility(employeeId, LocalDate.now(clock));
    }

    /**
     * The plan for an action.
     *
     * @throws NotFoundException when this is not for the user at all
     * @throws IllegalTransitionException when it is, but not in the present state
     */
    void require(CurrentUser user, PlanAction action, Plan plan) {
        require(user, action, plan.id(), plan.employeeId(), plan.status());
    }

    void require(CurrentUser user, PlanAction action, UUID planId, UUID employeeId, PlanStatus status) {
        Set<Party> parties = PlanPolicy.parties(user, employeeId, responsibilityFor(user, employeeId));
        if (PlanPolicy.allows(action, status, parties)) {
            return;
        }
        boolean mayKnow = PlanPolicy.everAllows(action, parties) && PlanPolicy.allows(PlanAction.READ, status, parties);
        if (!mayKnow) {
            throw new NotFoundException("plan", planId);
        }
        throw new IllegalTransitionException("plan." + action.name(), status);
    }

    /** The owner needs nobody else to be known. */
    private Responsibility responsibilityFor(CurrentUser user, UUID employeeId) {
        return user.is(employeeId)
                ? new Responsibility(employeeId, null, null, null, Responsibility.Reason.NONE)
                : responsibility(employeeId);
    }
}
