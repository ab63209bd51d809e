package id.sasaran.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sasaran.organization.PositionKind;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.support.IntegrationTest;
import id.sasaran.support.TestAgency;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The periods of a year and their windows. */
@IntegrationTest
class CyclesIT {

    @Autowired
    private Cycles cycles;

    @Autowired
    private TestAgency.Factory agencies;

    private TestAgency agency;

    @BeforeEach
    void makeAgency() {
        agency = agencies.create();
    }

    @Test
    void aYearHasFourQuartersAndTheYearItself() {
        List<PeriodView> periods = agency.in(() -> cycles.periods(2026));

        assertThat(periods).extracting(PeriodView::sequence).containsExactly(1, 2, 3, 4, 0);
        assertThat(periods).allSatisfy(period -> assertThat(period.year()).isEqualTo(2026));
    }

    @Test
    void theThirdQuarterIsOpenOn25SeptemberButNotOn25August() {
        PeriodView third = agency.in(() -> cycles.period(2026, 3)).orElseThrow();

        assertThat(third.isOpen(LocalDate.of(2026, 8, 25))).isFalse();
        assertThat(third.isOpen(LocalDate.of(2026, 9, 14))).isFalse();
        assertThat(third.isOpen(LocalDate.of(2026, 9, 15))).isTrue();
        assertThat(third.isOpen(LocalDate.of(2026, 9, 25))).isTrue();
        assertThat(third.isPast(LocalDate.of(2026, 10, 20))).isFalse();
        assertThat(third.isPast(LocalDate.of(2026, 10, 21))).isTrue();
    }

    @Test
    void theYearIsEvaluatedFromTheEndOfDecemberToTheEndOfJanuary() {
        PeriodView year = agency.in(() -> cycles.period(2026, 0)).orElseThrow();

        assertThat(year.windowOpens()).isEqualTo("2026-12-28");
        assertThat(year.windowCloses()).isEqualTo("2027-01-31");
        assertThat(agency.in(() -> cycles.period(2026, 4)).orElseThrow().windowCloses())
                .isEqualTo("2027-01-20");
    }

    @Test
    void aYearIsOpenedOnceAndOnlyByHrAdmins() {
        TestAgency.Person clerk = agency.person(agency.topUnit(), "Pengadministrasi", PositionKind.PELAKSANA);

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> agency.run(() -> cycles.openYear(agency.system(), 2026)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> agency.run(() -> cycles.openYear(clerk.user(), 2027)));
    }

    @Test
    void thePeriodOfAnotherAgencyIsNotFound() {
        UUID foreign =
                agencies.create().in(() -> cycles.period(2026, 1)).orElseThrow().id();

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> agency.in(() -> cycles.period(foreign)));
    }
}
