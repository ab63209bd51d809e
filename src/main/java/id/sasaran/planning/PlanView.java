package id.sasaran.planning;

import id.sasaran.cycle.BehaviorValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as other modules see it.
 *
 * @param assessorId assessor to whom it was submitted or who approved it; null while nobody has
 * @param from first day that the plan covers
 * @param to last day that the plan covers
 * @param expectations special expectations of the leader by core value; values without one are missing
 */
public record PlanView(
        UUID id,
        long version,
        UUID employeeId,
        @Nullable UUID assessorId,
        int year,
        LocalDate from,
        LocalDate to,
        PlanStatus status,
        List<Result> results,
        Map<BehaviorValue, String> expectations) {

    /** All indicators in the order of the form. */
    public List<Indicator> indicators() {
        return results.stream().flatMap(result -> result.indicators().stream()).toList();
    }

    /**
     * One result of the plan.
     *
     * @param code code within the plan: U1, U2 for main, T1 for additional results
     * @param supports the leader's result that this one supports, as text; empty when none
     * @param supportsIndicator indicator of that result; empty when none
     */
    public record Result(
            UUID id,
            String code,
            ResultKind kind,
            String statement,
            String supports,
            String supportsIndicator,
            List<Indicator> indicators) {}

    /**
     * One indicator of a result.
     *
     * @param quarterTargets targets of single quarters (1 to 4), where they were set
     */
    public record Indicator(
            UUID id, Aspect aspect, String statement, Target target, Map<Integer, Target> quarterTargets) {

        /**
         * The target that counts for a period: the quarter's own where it was set; for the year the yearly one.
         *
         * @param sequence 1 to 4 for a quarter, 0 for the year
         * @return empty when the quarter has no target of its own, so that the yearly one is only the background
         */
        public Optional<Target> targetFor(int sequence) {
            return sequence == 0 ? Optional.of(target) : Optional.ofNullable(quarterTargets.get(sequence));
        }
    }
}
