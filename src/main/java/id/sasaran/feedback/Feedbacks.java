package id.sasaran.feedback;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.shared.CurrentUser;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Feedback about the work of employees in a period. */
public interface Feedbacks {

    /** Longest text. */
    int MAX_TEXT = 2000;

    /** Everything said about an employee in some periods, oldest first; the caller checks who may see it. One statement. */
    List<View> about(UUID employeeId, Collection<UUID> periodIds);

    /**
     * Keeps what the actor says about an employee: one entry per subject, replaced by a later one, removed by an empty
     * text. Subjects that are not named stay as they are.
     *
     * @throws id.sasaran.shared.RuleViolationException when a text is too long
     * @throws id.sasaran.shared.IllegalTransitionException when the entries of the period are final
     */
    void write(CurrentUser actor, UUID employeeId, UUID periodId, List<Entry> entries);

    /** Makes all entries about an employee in a period final and visible to the employee. */
    void publish(CurrentUser actor, UUID employeeId, UUID periodId);

    /** What feedback is about: exactly one of the two. */
    record Subject(@Nullable UUID resultId, @Nullable BehaviorValue value) {

        public static Subject result(UUID resultId) {
            return new Subject(resultId, null);
        }

        public static Subject value(BehaviorValue value) {
            return new Subject(null, value);
        }
    }

    /** Something said about a subject; an empty text takes it back. */
    record Entry(Subject subject, String text) {}

    /**
     * An entry as kept.
     *
     * @param published whether it is final and visible to the employee
     */
    record View(
            UUID employeeId,
            UUID giverId,
            UUID periodId,
            Subject subject,
            String text,
            Instant writtenAt,
            boolean published) {}
}
