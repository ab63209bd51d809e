package id.sasaran.planning.domain;

/** What somebody may do with a plan. */
public enum PlanAction {
    /** Begin the plan of a year. */
    START,
    /** See the content. */
    READ,
    /** Write results and expectations. */
    CHANGE,
    /** Sign and send to the assessor. */
    SUBMIT,
    /** Take back what was sent, as long as the assessor has not decided. */
    WITHDRAW,
    /** Send back with notes. */
    RETURN,
    /** Agree, so that the plan is in force. */
    APPROVE
}
