package id.sasaran.evaluation;

/**
 * The quadrant of PermenPANRB 6/2022, annex, part IV, letter B number 3.a.3 (lines 3197 to 3232 of the text kept here).
 * It is not symmetric: behaviour below expectation is never made up for by results.
 *
 * <pre>
 * results    behaviour below   meets             above
 * above      KURANG            BAIK              SANGAT_BAIK
 * meets      KURANG            BAIK              BAIK
 * below      SANGAT_KURANG     BUTUH_PERBAIKAN   BUTUH_PERBAIKAN
 * </pre>
 */
public final class Quadrant {

    private Quadrant() {}

    /** The predicate for a rating of results and a rating of behaviour, in this order. */
    public static Predicate predicate(Rating result, Rating behavior) {
        boolean resultBelow = result == Rating.DI_BAWAH_EKSPEKTASI;
        if (behavior == Rating.DI_BAWAH_EKSPEKTASI) {
            return resultBelow ? Predicate.SANGAT_KURANG : Predicate.KURANG;
        }
        if (resultBelow) {
            return Predicate.BUTUH_PERBAIKAN;
        }
        boolean bothAbove = result == Rating.DI_ATAS_EKSPEKTASI && behavior == Rating.DI_ATAS_EKSPEKTASI;
        return bothAbove ? Predicate.SANGAT_BAIK : Predicate.BAIK;
    }
}
