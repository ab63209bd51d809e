package id.sasaran.cycle.domain;

import id.sasaran.cycle.PeriodKind;
import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;

/** One period of an appraisal year and the window in which it is evaluated. */
@Entity
class Period extends AgencyEntity {

    private static final int MONTHS_IN_QUARTER = 3;
    private static final int WINDOW_OPENS_ON = 15;
    private static final int WINDOW_CLOSES_ON = 20;
    private static final int ANNUAL_WINDOW_OPENS_ON = 28;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    private PeriodKind kind;

    private int sequence;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "window_opens")
    private LocalDate windowOpens;

    @Column(name = "window_closes")
    private LocalDate windowCloses;

    @SuppressWarnings("NullAway.Init")
    protected Period() {}

    private Period(
            Cycle cycle,
            PeriodKind kind,
            int sequence,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate windowOpens,
            LocalDate windowCloses) {
        super(Ids.next());
        this.cycleId = cycle.id();
        this.kind = kind;
        this.sequence = sequence;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.windowOpens = windowOpens;
        this.windowCloses = windowCloses;
    }

    /** A quarter, 1 to 4, with its default window (regulation, annex, worked example on the date 25 September). */
    static Period quarter(Cycle cycle, int sequence) {
        LocalDate start = LocalDate.of(cycle.year(), (sequence - 1) * MONTHS_IN_QUARTER + 1, 1);
        LocalDate next = start.plusMonths(MONTHS_IN_QUARTER);
        return new Period(
                cycle,
                PeriodKind.QUARTER,
                sequence,
                start,
                next.minusDays(1),
                next.minusMonths(1).withDayOfMonth(WINDOW_OPENS_ON),
                next.withDayOfMonth(WINDOW_CLOSES_ON));
    }

    /** The year, evaluated from the end of December to the end of January. */
    static Period annual(Cycle cycle) {
        return new Period(
                cycle,
                PeriodKind.ANNUAL,
                0,
                LocalDate.of(cycle.year(), Month.JANUARY, 1),
                LocalDate.of(cycle.year(), Month.DECEMBER, 31),
                LocalDate.of(cycle.year(), Month.DECEMBER, ANNUAL_WINDOW_OPENS_ON),
                LocalDate.of(cycle.year() + 1, Month.JANUARY, 31));
    }
}
