package id.sasaran.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.reporting.domain.YearState;
import id.sasaran.reporting.domain.YearState.PeriodState;
import id.sasaran.reporting.web.YearSteps.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody is in the year. */
class YearStepsTest {

    private static final LocalDate MIDDLE = LocalDate.of(2026, 7, 15);

    @Test
    void withoutAnApprovedPlanThePlanIsTheCurrentStep() {
        for (String status : List.of("NONE", "DRAFT", "SUBMITTED", "RETURNED")) {
            List<Step> steps = YearSteps.of(state(status, "NONE", "NONE"), MIDDLE);

            assertThat(steps).hasSize(6);
            assertThat(current(steps)).isEqualTo("reporting.home.step.plan");
            assertThat(steps.getFirst().textKey()).isEqualTo("reporting.home.plan." + status);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, NONE, reporting.home.quarter.NONE",
        "DRAFT, NONE, reporting.home.quarter.DRAFT",
        "SUBMITTED, NONE, reporting.home.quarter.SUBMITTED",
        "ACCEPTED, OPEN, reporting.home.quarter.ACCEPTED",
        "ACCEPTED, RATED, reporting.home.quarter.RATED",
    })
    void theSecondQuarterSaysWhatItWaitsFor(String realization, String evaluation, String key) {
        List<Step> steps = YearSteps.of(state("APPROVED", realization, evaluation), MIDDLE);

        assertThat(current(steps)).isEqualTo("reporting.home.step.2");
        assertThat(steps.get(2).textKey()).isEqualTo(key);
    }

    @Test
    void anIssuedQuarterIsDoneAndTheRunningOneIsNext() {
        List<Step> steps = YearSteps.of(state("APPROVED", "ACCEPTED", "ISSUED"), MIDDLE);

        assertThat(steps.get(2).done()).isTrue();
        assertThat(current(steps)).isEqualTo("reporting.home.step.3");
    }

    @Test
    void aPassedWindowIsSaid() {
        List<Step> steps = YearSteps.of(state("APPROVED", "ACCEPTED", "NONE"), LocalDate.of(2026, 7, 21));

        assertThat(steps.get(2).textKey()).isEqualTo("reporting.home.late.ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource({
        "5, reporting.home.morning",
        "11, reporting.home.noon",
        "15, reporting.home.afternoon",
        "19, reporting.home.evening"
    })
    void theGreetingFollowsTheHour(int hour, String key) {
        assertThat(HomeController.greeting(hour)).isEqualTo(key);
    }

    private static String current(List<Step> steps) {
        List<Step> marked = steps.stream().filter(Step::current).toList();
        assertThat(marked).hasSize(1);
        return marked.getFirst().titleKey();
    }

    /** The first quarter is done; the second as given. */
    private static YearState state(String plan, String realization, String evaluation) {
        List<PeriodState> periods = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate start = LocalDate.of(2026, quarter * 3 - 2, 1);
            LocalDate end = start.plusMonths(3).minusDays(1);
            periods.add(new PeriodState(
                    quarter,
                    start,
                    end,
                    end.withDayOfMonth(15),
                    end.plusDays(20),
                    quarter == 1 ? "ACCEPTED" : quarter == 2 ? realization : "NONE",
                    quarter == 1 ? "ACKNOWLEDGED" : quarter == 2 ? evaluation : "NONE",
                    quarter == 1 ? "BAIK" : null));
        }
        periods.add(new PeriodState(
                0,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 12, 28),
                LocalDate.of(2027, 1, 31),
                "NONE",
                "NONE",
                null));
        return new YearState(2026, plan, Instant.parse("2026-01-20T03:00:00Z"), null, periods);
    }
}
