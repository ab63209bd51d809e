package id.sasaran.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The business clock of the demo. While the story of the year is told, a thread may live at an earlier moment. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock running;

    DemoClock(@Qualifier("clock") Clock running) {
        this.running = running;
    }

    /** Does the work as if it were that moment; only this thread sees it. */
    void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : running.instant();
    }

    @Override
    public ZoneId getZone() {
        return running.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return MOMENT.isBound() ? Clock.fixed(MOMENT.get(), zone) : running.withZone(zone);
    }
}
