package id.sasaran.reporting.domain;

import java.time.LocalDate;
import java.util.List;

/** Which quarter a page means when it speaks of now. */
final class CurrentPeriod {

    private CurrentPeriod() {}

    /**
     * The latest quarter whose window has opened; before the first window, the first quarter.
     *
     * @param opens first day of the window of each quarter, in their order
     * @return 1 to 4
     */
    static int quarter(List<LocalDate> opens, LocalDate today) {
        long opened = opens.stream().filter(day -> !day.isAfter(today)).count();
        return (int) Math.max(1, opened);
    }
}
