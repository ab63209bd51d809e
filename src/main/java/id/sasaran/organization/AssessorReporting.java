package id.sasaran.organization;

import id.sasaran.shared.CurrentUser;
import java.util.UUID;

/** Commands on reports that the shown assessor is wrong. Each asks the policy itself. */
public interface AssessorReporting {

    /**
     * Reports that the actor's own assessor is wrong and returns the report's id.
     *
     * @throws id.sasaran.shared.RuleViolationException when an earlier report still waits
     */
    UUID report(CurrentUser actor, String message);

    /** Answers that the shown assessor is right. */
    void confirm(CurrentUser actor, UUID reportId, long version, String answer);
}
