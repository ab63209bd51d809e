package id.sasaran.planning;

/** Priority of a result, decided by the assessor (PermenPANRB 6/2022, annex, part II). There are no weights. */
public enum ResultKind {
    /** High priority: from the unit's agreement, strategy or role. */
    UTAMA,
    /** Low priority: outside the core role, such as an ad-hoc team. */
    TAMBAHAN
}
