package id.sasaran.audit.domain;

import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who reads the trail. Nobody changes it.
 *
 * <pre>
 *                                             HR admin  auditor
 * that something was done, by whom and when      x         x
 * values before and after                        x         x
 * values of plans, realizations, ratings                   x
 * </pre>
 *
 * <p>The trail must not become the way around the modules: there an HR admin sees neither drafts nor ratings that are not
 * issued, and each look at an issued one is recorded.
 */
@Component
public class AuditPolicy {

    /** Records whose values are shown by their own modules only. */
    private static final Set<String> CONFIDENTIAL = Set.of("plan", "realization", "feedback", "evaluation");

    /** Whether the actor may read the trail of the agency. */
    public boolean mayRead(CurrentUser actor) {
        return actor.has(Role.HR_ADMIN) || actor.has(Role.AUDITOR);
    }

    /** Whether the actor may read the values in an entry on such a record. */
    boolean mayReadValues(CurrentUser actor, String subject) {
        return actor.has(Role.AUDITOR) || !CONFIDENTIAL.contains(subject);
    }

    void requireRead(CurrentUser actor) {
        if (!mayRead(actor)) {
            throw new NotFoundException("audit trail", actor.accountId());
        }
    }
}
