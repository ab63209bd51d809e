package id.sasaran.evaluation;

/** The result of an evaluation. It follows from the two ratings by the {@link Quadrant}; nobody types it. */
public enum Predicate {
    SANGAT_BAIK,
    BAIK,
    BUTUH_PERBAIKAN,
    /** Also called misconduct: behaviour below expectation, whatever the results. */
    KURANG,
    SANGAT_KURANG
}
