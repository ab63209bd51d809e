package id.sasaran.planning;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.shared.CurrentUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commands on plans. Each asks the policy itself; a plan out of scope is answered as not found. */
public interface PlanAuthoring {

    /** Starts the actor's own plan for a year that the agency has opened and returns its id; one plan at a time. */
    UUID start(CurrentUser actor, int year);

    /** Adds a result with its indicators to the actor's own draft and returns the result's id. */
    UUID addResult(CurrentUser actor, UUID planId, long version, ResultDraft result);

    /** Replaces a result and its indicators in the actor's own draft. */
    void changeResult(CurrentUser actor, UUID planId, long version, UUID resultId, ResultDraft result);

    /** Removes a result from the actor's own draft. */
    void removeResult(CurrentUser actor, UUID planId, long version, UUID resultId);

    /** Sets the special expectations by core value; a missing value removes the earlier text. */
    void expect(CurrentUser actor, UUID planId, long version, Map<BehaviorValue, String> expectations);

    /** Signs the draft and sends it to the assessor of today. */
    void submit(CurrentUser actor, UUID planId, long version);

    /** Sends a submitted plan back; at least one note is required. */
    void returnToEmployee(CurrentUser actor, UUID planId, long version, String note, Map<UUID, String> notesByResult);

    /** Agrees to a submitted plan, which is then in force. */
    void approve(CurrentUser actor, UUID planId, long version);

    /** Version that a form must bring back. */
    long version(UUID planId);

    /**
     * A result as written.
     *
     * @param supportedResultId result of the leader's plan that this one supports; null when none or free text
     * @param supportedText the leader's result as free text, where the leader's plan is not there
     * @param supportedIndicator indicator of that result, as free text
     */
    record ResultDraft(
            ResultKind kind,
            String statement,
            @Nullable UUID supportedResultId,
            String supportedText,
            String supportedIndicator,
            List<IndicatorDraft> indicators) {}

    /** An indicator as written; {@code id} is null for a new one. */
    record IndicatorDraft(
            @Nullable UUID id, Aspect aspect, String statement, Target target, Map<Integer, Target> quarterTargets) {}
}
