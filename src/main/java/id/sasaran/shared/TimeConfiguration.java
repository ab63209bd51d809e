package id.sasaran.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one business clock. Deadlines, periods and business dates read it; security uses system time. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /**
     * @param startsAt instant at which the clock starts and from which it runs on; empty for the real time. The demo
     *     starts in the middle of the appraisal year.
     */
    @Bean
    Clock clock(@Value("${sasaran.clock.starts-at:}") String startsAt) {
        Duration shift = startsAt.isBlank()
                ? Duration.ZERO
                : Duration.between(Clock.systemUTC().instant(), Instant.parse(startsAt));
        return new BusinessClock(shift);
    }
}
