package id.sasaran.planning;

/** State of one version of a plan. */
public enum PlanStatus {
    /** The employee writes it; nobody else sees it. */
    DRAFT,
    /** Signed by the employee and waiting for the assessor. */
    SUBMITTED,
    /** Sent back by the assessor with notes; the employee writes again. */
    RETURNED,
    /** Agreed by both and in force. */
    APPROVED,
    /** Replaced by a later version. */
    SUPERSEDED,
    /** Its time ended, for example by a transfer. */
    CLOSED
}
