package id.sasaran.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.planning.Aspect;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.Target;
import id.sasaran.progress.Measured;
import id.sasaran.progress.RealizationLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries of each kind of target. */
class AchievementTest {

    private static final UUID INDICATOR = new UUID(0, 7);

    @ParameterizedTest
    @CsvSource({"159.9999, SHORT", "160, MET", "160.0000, MET", "160.0001, EXCEEDED", "0, SHORT"})
    void aSingleValueIsMetExactly(BigDecimal number, Achievement expected) {
        assertThat(Achievement.of(Year.value("160", "bayi"), number(number))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"209.99, SHORT", "210, MET", "217, MET", "225, MET", "225.01, EXCEEDED"})
    void aRangeIsMetInsideAndExceededAboveIt(BigDecimal number, Achievement expected) {
        assertThat(Achievement.of(Year.range("210", "225", "bayi"), number(number)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"97.9, SHORT", "98, MET", "99, MET", "100, MET"})
    void atLeastExpectsEverythingBeyondItToo(BigDecimal number, Achievement expected) {
        assertThat(Achievement.of(Year.atLeast("98", "%"), number(number))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"15.01, SHORT", "15, MET", "11.4, MET", "0, MET"})
    void atMostIsShortAboveIt(BigDecimal number, Achievement expected) {
        assertThat(Achievement.of(Year.atMost("15", "menit"), number(number))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-27, MET", "2026-01-31, MET", "2026-02-01, SHORT"})
    void aDayIsMetUntilItsEnd(LocalDate day, Achievement expected) {
        assertThat(Achievement.of(Year.by(LocalDate.of(2026, 1, 31)), line(Measured.on(day), false)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"9, 9, MET", "8, 9, SHORT", "3, 3, MET", "1, 3, SHORT"})
    void aRatioComparesSharesNotCounts(BigDecimal part, BigDecimal whole, Achievement expected) {
        assertThat(Achievement.of(Year.ratio("9", "9", "laporan"), line(Measured.ratio(part, whole), false)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, MET", "333, 1000, SHORT", "334, 1000, EXCEEDED"})
    void aRatioIsNeverRounded(BigDecimal part, BigDecimal whole, Achievement expected) {
        assertThat(Achievement.of(Year.ratio("1", "3", "kasus"), line(Measured.ratio(part, whole), false)))
                .isEqualTo(expected);
    }

    @Test
    void whatIsMissingIsMissingAndNotZero() {
        assertThat(Achievement.of(Year.atMost("15", "menit"), null)).isEqualTo(Achievement.MISSING);
        assertThat(Achievement.of(Year.atMost("15", "menit"), line(null, false)))
                .isEqualTo(Achievement.MISSING);
    }

    @Test
    void whatIsNotDueIsNeitherMissingNorShort() {
        assertThat(Achievement.of(Year.value("1", "dokumen"), line(null, true))).isEqualTo(Achievement.NOT_DUE);
    }

    @Test
    void shortOfTheYearlyTargetSaysNothingInAQuarterWithoutItsOwn() {
        PlanView.Indicator yearly = indicator(Year.value("36", "kunjungan"), Map.of());

        assertThat(Achievement.in(1, yearly, number(BigDecimal.valueOf(9)))).isEqualTo(Achievement.NOT_DUE);
        assertThat(Achievement.in(1, yearly, number(BigDecimal.valueOf(36)))).isEqualTo(Achievement.MET);
        assertThat(Achievement.in(0, yearly, number(BigDecimal.valueOf(9)))).isEqualTo(Achievement.SHORT);
        assertThat(Achievement.in(1, indicator(Year.atMost("1", "%"), Map.of()), number(new BigDecimal("2.4"))))
                .isEqualTo(Achievement.SHORT);
    }

    @Test
    void aQuartersOwnTargetCountsInThatQuarterOnly() {
        PlanView.Indicator indicator =
                indicator(Year.value("36", "kunjungan"), Map.of(3, Year.value("27", "kunjungan")));

        assertThat(Achievement.in(3, indicator, number(BigDecimal.valueOf(24)))).isEqualTo(Achievement.SHORT);
        assertThat(Achievement.in(3, indicator, number(BigDecimal.valueOf(27)))).isEqualTo(Achievement.MET);
    }

    private static PlanView.Indicator indicator(Target target, Map<Integer, Target> quarters) {
        return new PlanView.Indicator(INDICATOR, Aspect.KUANTITAS, "Kunjungan rumah", target, quarters);
    }

    private static RealizationLine number(BigDecimal number) {
        return line(Measured.number(number), false);
    }

    private static RealizationLine line(@Nullable Measured measured, boolean notDue) {
        return new RealizationLine(INDICATOR, notDue, measured, "", "", "", List.of());
    }
}
