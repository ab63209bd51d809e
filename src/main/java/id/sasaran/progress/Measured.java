package id.sasaran.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measured value in the shape of its target.
 *
 * @param value the number; the n of "n of m"; null for a date
 * @param whole the m of "n of m"; null otherwise
 * @param date the day on which it was reached; null for numbers
 */
public record Measured(
        @Nullable BigDecimal value,
        @Nullable BigDecimal whole,
        @Nullable LocalDate date) {

    public static Measured number(BigDecimal value) {
        return new Measured(value, null, null);
    }

    public static Measured ratio(BigDecimal value, BigDecimal whole) {
        return new Measured(value, whole, null);
    }

    public static Measured on(LocalDate date) {
        return new Measured(null, null, date);
    }
}
