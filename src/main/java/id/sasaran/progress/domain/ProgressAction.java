package id.sasaran.progress.domain;

/** What somebody may do with the realization of a quarter. */
public enum ProgressAction {
    /** See the content. */
    READ,
    /** Write values, notes and evidence. */
    WRITE,
    /** Send to the assessor. */
    SUBMIT,
    /** Accept what was sent. */
    ACCEPT,
    /** Send back with a note. */
    RETURN
}
