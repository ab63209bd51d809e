package id.sasaran.evaluation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an evaluation stands, for lists. The ratings and the predicate are null unless the reader may see them without
 * opening the evaluation: one's own issued ones, and those that one rated.
 *
 * @param finalResult whether no objection is possible
 */
public record EvaluationSummary(
        UUID id,
        UUID employeeId,
        UUID periodId,
        EvaluationStatus status,
        @Nullable Rating result,
        @Nullable Rating behavior,
        @Nullable Predicate predicate,
        boolean finalResult) {}
