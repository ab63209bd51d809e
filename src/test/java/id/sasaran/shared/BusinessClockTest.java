package id.sasaran.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

    private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");

    @Test
    void theDateIsThatOfTheBoundAgency() {
        // 16:00 UTC is 23:00 in Jakarta and 01:00 of the next day in Jayapura
        BusinessClock clock = at(Instant.parse("2026-07-14T16:00:00Z"));

        assertThat(LocalDate.now(clock)).isEqualTo("2026-07-14");
        LocalDate inTheEast = Tenant.call(1, JAYAPURA, () -> LocalDate.now(clock));
        assertThat(inTheEast).isEqualTo("2026-07-15");
    }

    @Test
    void theShiftedClockRunsOn() throws InterruptedException {
        BusinessClock clock = at(Instant.parse("2026-07-15T01:00:00Z"));

        Instant first = clock.instant();
        Thread.sleep(5);

        assertThat(clock.instant()).isAfter(first);
        assertThat(clock.withZone(JAYAPURA).instant()).isAfter(first);
        assertThat(clock.withZone(JAYAPURA).getZone()).isEqualTo(JAYAPURA);
    }

    private static BusinessClock at(Instant start) {
        return new BusinessClock(Duration.between(Instant.now(), start));
    }
}
