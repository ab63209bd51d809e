package id.sasaran.reporting.domain;

import id.sasaran.organization.UnitScope;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.Role;
import org.springframework.stereotype.Component;

/**
 * Who sees where people stand; ratings are shown to none of them here.
 *
 * <pre>
 *                     HR admin  auditor  unit admin          platform admin
 * list of people         x         x     of the own subtree
 * list of agencies                                                 x
 * </pre>
 */
@Component
public class ReportingPolicy {

    /** Whether the actor may see a list of people. */
    public boolean maySeePeople(CurrentUser actor) {
        return UnitScope.of(actor).isPresent();
    }

    UnitScope requireScope(CurrentUser actor) {
        return UnitScope.of(actor).orElseThrow(() -> new NotFoundException("people", actor.accountId()));
    }

    void requireAgencies(CurrentUser actor) {
        if (!actor.has(Role.PLATFORM_ADMIN)) {
            throw new NotFoundException("agencies", actor.accountId());
        }
    }
}
