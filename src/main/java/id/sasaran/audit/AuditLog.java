package id.sasaran.audit;

import id.sasaran.shared.CurrentUser;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appends to the audit trail, inside the caller's transaction: a change without its entry cannot be committed. */
public interface AuditLog {

    /**
     * Appends one entry.
     *
     * @param action what was done, for example {@code plan.approve}
     * @param subject kind of the record, for example {@code plan}
     * @param before values before the change, names to values; empty for a creation or a read
     * @param after values after the change; empty for a removal or a read
     */
    void record(
            CurrentUser actor,
            String action,
            String subject,
            UUID subjectId,
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after);

    /** Appends the fact that somebody read a record of another person. */
    default void recordRead(CurrentUser actor, String action, String subject, UUID subjectId) {
        record(actor, action, subject, subjectId, Map.of(), Map.of());
    }
}
