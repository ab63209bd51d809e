package id.sasaran.cycle;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A period of evaluation.
 *
 * @param sequence 1 to 4 for a quarter, 0 for the year
 * @param windowOpens first day on which the period may be evaluated
 * @param windowCloses last day on which the assessor may evaluate it
 */
public record PeriodView(
        UUID id,
        int year,
        PeriodKind kind,
        int sequence,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate windowOpens,
        LocalDate windowCloses) {

    /** Whether the period may be evaluated on a day, by the assessor or, after the window, by the superior. */
    public boolean isOpen(LocalDate day) {
        return !day.isBefore(windowOpens);
    }

    /** Whether the assessor has let the window pass. */
    public boolean isPast(LocalDate day) {
        return day.isAfter(windowCloses);
    }
}
