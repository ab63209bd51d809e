package id.sasaran.evaluation;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.shared.CurrentUser;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commands on evaluations. Each asks the policy itself; an evaluation out of scope is answered as not found. */
public interface EvaluationAuthoring {

    /**
     * Opens the evaluation of a plan in a period, or takes over the one that is open, and returns its id. The actor
     * must be the assessor within the window, or the assessor's superior after it.
     *
     * @throws id.sasaran.shared.RuleViolationException when the window is not open, the plan is not in force, or the
     *     achievement of the unit that the assessor leads is not set
     */
    UUID start(CurrentUser actor, UUID planId, UUID periodId);

    /** Keeps an unfinished rating and returns the new version; a complete one becomes unfinished again. */
    long save(CurrentUser actor, UUID evaluationId, long version, RatingDraft rating);

    /**
     * Keeps a complete rating.
     *
     * @throws id.sasaran.shared.RuleViolationException naming everything that is missing
     */
    void rate(CurrentUser actor, UUID evaluationId, long version, RatingDraft rating);

    /** Issues a complete rating: it is frozen, and the employee may read it. */
    void issue(CurrentUser actor, UUID evaluationId, long version);

    /** The employee confirms to have read it. */
    void acknowledge(CurrentUser actor, UUID evaluationId, long version);

    /** Version that a form must bring back. */
    long version(UUID evaluationId);

    /**
     * A rating as entered.
     *
     * @param results one entry per result, in the order of the plan; missing ones stay unmarked
     * @param values one entry per core value; missing ones stay unmarked
     * @param result rating of results; null while undecided
     * @param behavior rating of behaviour; null while undecided
     * @param reason why the rating of results differs from the proposal; empty when it does not
     * @param resultEvidence address of evidence for the rating of results, where the realizations carry none
     * @param behaviorEvidence address of evidence for the rating of behaviour
     */
    record RatingDraft(
            List<ResultEntry> results,
            List<ValueEntry> values,
            @Nullable Rating result,
            @Nullable Rating behavior,
            String reason,
            String recommendation,
            String resultEvidence,
            String behaviorEvidence) {

        public RatingDraft {
            results = List.copyOf(results);
            values = List.copyOf(values);
        }
    }

    /** Mark and feedback on a result. */
    record ResultEntry(UUID resultId, @Nullable Mark mark, String feedback) {}

    /** Mark and feedback on a core value. */
    record ValueEntry(BehaviorValue value, @Nullable Mark mark, String feedback) {}
}
