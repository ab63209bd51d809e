package id.sasaran.evaluation.domain;

/** What somebody may do with an evaluation. */
public enum EvaluationAction {
    /** See ratings, feedback and reasons. */
    READ,
    /** Mark, rate, give feedback. */
    RATE,
    /** Sign and hand over. */
    ISSUE,
    /** Confirm to have read it. */
    ACKNOWLEDGE
}
