package id.sasaran.support;

import id.sasaran.shared.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The business clock of the tests: stands still until a test moves it. */
public final class TestClock extends Clock {

    /** The middle of the appraisal year, where every test begins. */
    public static final LocalDate START = LocalDate.of(2026, 7, 15);

    private volatile Instant now = at(START);

    /** Moves the clock to 10 o'clock in Jakarta (3 o'clock UTC) on a day. */
    public void set(LocalDate day) {
        now = at(day);
    }

    public void reset() {
        now = at(START);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Tenant.zone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(3, 0)).toInstant(ZoneOffset.UTC);
    }
}
