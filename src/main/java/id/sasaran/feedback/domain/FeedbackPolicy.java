package id.sasaran.feedback.domain;

import id.sasaran.organization.Responsibility;
import id.sasaran.shared.CurrentUser;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may say something about an employee that is kept for the evaluation (PermenPANRB 6/2022, art. 19: the leader).
 *
 * <pre>
 *            assessor  assessor's superior  anybody else, the employee included
 * WRITE      x         x                    -
 * PUBLISH    x         x                    -
 * </pre>
 *
 * <p>Published entries change for nobody; the database refuses it too.
 */
final class FeedbackPolicy {

    private FeedbackPolicy() {}

    static boolean mayWrite(CurrentUser actor, UUID employeeId, Responsibility responsibility) {
        return !actor.is(employeeId)
                && (isPerson(actor, responsibility.assessorId()) || isPerson(actor, responsibility.superiorId()));
    }

    private static boolean isPerson(CurrentUser actor, @Nullable UUID employeeId) {
        return employeeId != null && actor.is(employeeId);
    }
}
