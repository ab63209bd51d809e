package id.sasaran.organization;

/** State of a report that the shown assessor is wrong. */
public enum AssessorReportStatus {
    /** Waits for the unit admin. */
    OPEN,
    /** Answered: another assessor was set, or the one shown is right. */
    ANSWERED
}
