package id.sasaran.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The time of the business: the system's time, shifted in the demo, in the zone of the bound agency. So
 * {@code LocalDate.now(clock)} is the agency's own date, also in the hours in which it is another day elsewhere.
 */
final class BusinessClock extends Clock {

    private final Clock system = Clock.systemUTC();
    private final Duration shift;

    BusinessClock(Duration shift) {
        this.shift = shift;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return Tenant.zone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(system.withZone(zone), shift);
    }
}
