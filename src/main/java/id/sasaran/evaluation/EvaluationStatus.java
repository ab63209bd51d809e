package id.sasaran.evaluation;

/** State of an evaluation. */
public enum EvaluationStatus {
    /** Begun by the assessor; nobody else sees it. */
    OPEN,
    /** Complete, not yet issued; the assessor's superior sees it too. */
    RATED,
    /** Signed and handed to the employee; its ratings do not change any more. */
    ISSUED,
    /** The employee has confirmed to have read it. */
    ACKNOWLEDGED,
    /** The employee objects; used by a later module. */
    OBJECTED,
    /** The objection was decided; used by a later module. */
    DECIDED;

    /** Whether the employee may read it. */
    public boolean issued() {
        return this != OPEN && this != RATED;
    }
}
