package id.sasaran.progress;

/** State of the realization of one quarter. */
public enum RealizationStatus {
    /** The employee writes it; nobody else sees it. */
    DRAFT,
    /** Sent to the assessor. */
    SUBMITTED,
    /** Sent back by the assessor with a note; the employee writes again. */
    RETURNED,
    /** Seen and accepted by the assessor; it does not change any more. */
    ACCEPTED;

    /** Whether the assessor may use it: sent and not taken back. */
    public boolean counts() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
