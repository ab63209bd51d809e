package id.sasaran.cycle;

import id.sasaran.shared.CurrentUser;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Appraisal years and periods of the bound agency. */
public interface Cycles {

    /** The periods of a year: four quarters, then the year itself; empty when the agency has not opened the year. */
    List<PeriodView> periods(int year);

    /** One period of a year by its sequence: 1 to 4 for a quarter, 0 for the year itself. */
    Optional<PeriodView> period(int year, int sequence);

    /**
     * One period.
     *
     * @throws id.sasaran.shared.NotFoundException when the agency has no such period
     */
    PeriodView period(UUID periodId);

    /**
     * Opens a year with four quarters and the annual period. A quarter's window opens on the 15th of its last month and
     * closes on the 20th of the month after it; the annual one runs from 28 December to 31 January.
     */
    void openYear(CurrentUser actor, int year);
}
