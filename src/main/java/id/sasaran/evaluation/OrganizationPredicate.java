package id.sasaran.evaluation;

/** Achievement of a unit in a period (PermenPANRB 6/2022, annex, part IV, letter B number 1). */
public enum OrganizationPredicate {
    ISTIMEWA,
    BAIK,
    BUTUH_PERBAIKAN,
    KURANG,
    SANGAT_KURANG;

    /** The rating of results that a unit head's own unit suggests; the assessor still decides. */
    public Rating suggestsForHead() {
        return switch (this) {
            case ISTIMEWA -> Rating.DI_ATAS_EKSPEKTASI;
            case BAIK -> Rating.SESUAI_EKSPEKTASI;
            case BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG -> Rating.DI_BAWAH_EKSPEKTASI;
        };
    }
}
