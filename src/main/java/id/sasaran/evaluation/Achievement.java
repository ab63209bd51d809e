package id.sasaran.evaluation;

import id.sasaran.planning.PlanView;
import id.sasaran.planning.Target;
import id.sasaran.progress.Measured;
import id.sasaran.progress.RealizationLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a measured value stands to its target: a reading aid beside the rating, never the rating itself.
 *
 * <p>An open-ended target ("at least", "at most", "by a day") already expects everything beyond it, so reaching it is
 * {@link #MET}; whether it was reached so well that it is above expectation, the assessor judges.
 */
public enum Achievement {
    /** Beyond a single value, or above a range. */
    EXCEEDED,
    /** As expected. */
    MET,
    /** Not as far as expected, or too late. */
    SHORT,
    /** Not to be measured now. */
    NOT_DUE,
    /** Nothing valid was entered. It never counts as zero. */
    MISSING;

    /** Kinds that grow during a year: short of the yearly target says nothing in the middle of the year. */
    private static final Set<Target.Kind> GROWING =
            EnumSet.of(Target.Kind.VALUE, Target.Kind.RANGE, Target.Kind.AT_LEAST);

    /** Compares a line with the target that counts for it. */
    public static Achievement of(Target target, @Nullable RealizationLine line) {
        if (line == null) {
            return MISSING;
        }
        Measured measured = line.measured();
        if (measured == null) {
            return line.notDue() ? NOT_DUE : MISSING;
        }
        return switch (target.kind()) {
            case VALUE -> against(measured.value(), target.low(), target.low());
            case RANGE -> against(measured.value(), target.low(), target.high());
            case AT_LEAST -> against(measured.value(), target.low(), null);
            case AT_MOST -> against(negated(measured.value()), negated(target.high()), null);
            case DATE -> byDay(measured.date(), target.date());
            case RATIO -> ratio(measured, target);
        };
    }

    /**
     * Compares a line with the target of a period. Where a quarter has no target of its own, the yearly one is the
     * background: reaching it counts, but being short of one that grows over the year does not count yet.
     *
     * @param sequence 1 to 4 for a quarter, 0 for the year
     */
    public static Achievement in(int sequence, PlanView.Indicator indicator, @Nullable RealizationLine line) {
        Optional<Target> own = indicator.targetFor(sequence);
        if (own.isPresent()) {
            return of(own.get(), line);
        }
        Achievement yearly = of(indicator.target(), line);
        return yearly == SHORT && GROWING.contains(indicator.target().kind()) ? NOT_DUE : yearly;
    }

    /** Whether it says something about the result. */
    public boolean judged() {
        return this == EXCEEDED || this == MET || this == SHORT;
    }

    private static Achievement against(
            @Nullable BigDecimal value, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (value == null || least == null) {
            return MISSING;
        }
        if (value.compareTo(least) < 0) {
            return SHORT;
        }
        return most != null && value.compareTo(most) > 0 ? EXCEEDED : MET;
    }

    private static Achievement byDay(@Nullable LocalDate reached, @Nullable LocalDate latest) {
        if (reached == null || latest == null) {
            return MISSING;
        }
        return reached.isAfter(latest) ? SHORT : MET;
    }

    /** Compares n of m with n of m by cross-multiplication, so that no division rounds. */
    private static Achievement ratio(Measured measured, Target target) {
        BigDecimal whole = measured.whole();
        BigDecimal value = measured.value();
        BigDecimal low = target.low();
        BigDecimal high = target.high();
        if (value == null || whole == null || low == null || high == null) {
            return MISSING;
        }
        BigDecimal expected = low.multiply(whole);
        return against(value.multiply(high), expected, expected);
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal number) {
        return number == null ? null : number.negate();
    }
}
