package id.sasaran.progress;

import id.sasaran.shared.CurrentUser;
import java.util.List;
import java.util.UUID;

/** Commands on realizations. Each asks the policy itself; a plan out of scope is answered as not found. */
public interface RealizationAuthoring {

    /**
     * Keeps what the employee typed, valid or not, and returns the new version. Only texts that are too long are
     * refused.
     */
    long save(CurrentUser actor, UUID planId, int quarter, long version, List<LineDraft> lines);

    /** Sends the realization to the assessor of today; every indicator needs a valid value or "not due". */
    void submit(CurrentUser actor, UUID planId, int quarter, long version);

    /** Accepts a submitted realization; it does not change any more. */
    void accept(CurrentUser actor, UUID planId, int quarter, long version);

    /** Sends a submitted realization back with a note. */
    void returnToEmployee(CurrentUser actor, UUID planId, int quarter, long version, String note);

    /** Version that a form must bring back; 0 while nothing was written. */
    long version(UUID planId, int quarter);

    /**
     * A line as typed.
     *
     * @param value number, day, or the n of "n of m"
     * @param whole the m of "n of m"; empty otherwise
     */
    record LineDraft(
            UUID indicatorId, boolean notDue, String value, String whole, String note, List<Evidence> evidence) {

        /** A measured line without note and evidence. */
        public static LineDraft of(UUID indicatorId, String value) {
            return new LineDraft(indicatorId, false, value, "", "", List.of());
        }
    }
}
