package id.sasaran.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one person is in the appraisal year.
 *
 * @param planStatus constant of the plan's status; {@code NONE} without a plan
 * @param periods four quarters, then the year; empty when the agency has not opened the year
 */
public record YearState(
        int year,
        String planStatus,
        @Nullable Instant planApprovedAt,
        @Nullable Report report,
        List<PeriodState> periods) {

    /** Stands for a plan, realization or evaluation that does not exist. */
    public static final String NONE = "NONE";

    /** The quarter that pages mean by "now": 1 to 4; empty when the year is not open. */
    public Optional<PeriodState> current(LocalDate today) {
        List<PeriodState> quarters =
                periods.stream().filter(period -> period.sequence() > 0).toList();
        if (quarters.isEmpty()) {
            return Optional.empty();
        }
        int number = CurrentPeriod.quarter(
                quarters.stream().map(PeriodState::windowOpens).toList(), today);
        return Optional.of(quarters.get(Math.min(number, quarters.size()) - 1));
    }

    /**
     * One period.
     *
     * @param sequence 1 to 4 for a quarter, 0 for the year
     * @param predicate the person's own predicate, once issued
     */
    public record PeriodState(
            int sequence,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate windowOpens,
            LocalDate windowCloses,
            String realizationStatus,
            String evaluationStatus,
            @Nullable String predicate) {

        /** Whether the result was issued. */
        public boolean done() {
            return EvaluationStates.ISSUED.contains(evaluationStatus);
        }
    }

    /** The person's latest report on the assessor. */
    public record Report(
            String status,
            @Nullable String outcome,
            @Nullable Instant answeredAt) {}
}
