package id.sasaran.demo;

import id.sasaran.shared.Tenant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens in one agency, told in the order of time whoever it concerns. */
final class Timeline {

    private final List<Event> events = new ArrayList<>();

    private record Event(LocalDateTime at, int order, Runnable work) {}

    /** Something that happens at a moment in the agency's own time. */
    void at(LocalDateTime moment, Runnable work) {
        events.add(new Event(moment, events.size(), work));
    }

    /** Lets everything happen, each thing at its own moment. */
    void play(Cast cast, DemoClock clock) {
        List<Event> sorted = events.stream()
                .sorted(Comparator.comparing(Event::at).thenComparingInt(Event::order))
                .toList();
        for (Event event : sorted) {
            clock.at(
                    event.at().atZone(cast.script().zone()).toInstant(),
                    () -> Tenant.call(cast.agencyId(), cast.script().zone(), () -> {
                        event.work().run();
                        return true;
                    }));
        }
    }
}
