package id.sasaran.organization;

/** What came of a report that the shown assessor is wrong. */
public enum AssessorReportOutcome {
    /** Another assessor was set. */
    CHANGED,
    /** The assessor shown is right; the answer says why. */
    CONFIRMED
}
