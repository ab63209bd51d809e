package id.sasaran.shared;

/** Roles that are granted. Employee, assessor, assessor's superior and unit head are derived, never granted. */
public enum Role {
    /** Keeps the people of a unit subtree and sees where each stands, without ratings. */
    UNIT_ADMIN,
    /** Configures the agency; sees issued results, each look audited. */
    HR_ADMIN,
    /** Reads everything of the agency, the audit trail included; changes nothing. */
    AUDITOR,
    /** Creates agencies; sees no appraisal. */
    PLATFORM_ADMIN
}
