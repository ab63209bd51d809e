package id.sasaran.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator should reach.
 *
 * @param low the value; the lower end of a range; the least; the n of "n of m"; null for AT_MOST and DATE
 * @param high the upper end of a range; the most; the m of "n of m"; null otherwise
 * @param date the latest day of a DATE target; null otherwise
 * @param unit unit of measure, such as "dokumen" or "%"; may be empty for DATE
 */
public record Target(
        Kind kind,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable LocalDate date,
        String unit) {

    /** Shape of a target. */
    public enum Kind {
        /** One value. */
        VALUE,
        /** From one value to another, both included; inside meets the expectation, above exceeds it. */
        RANGE,
        /** A value or more. */
        AT_LEAST,
        /** A value or less. */
        AT_MOST,
        /** On or before a day. */
        DATE,
        /** "n of m", such as 9 of 9 reports in time. */
        RATIO
    }
}
