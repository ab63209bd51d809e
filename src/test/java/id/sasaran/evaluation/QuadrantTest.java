package id.sasaran.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nine cells, in the order (result, behaviour). */
class QuadrantTest {

    @ParameterizedTest
    @CsvSource({
        "DI_ATAS_EKSPEKTASI,   DI_ATAS_EKSPEKTASI,   SANGAT_BAIK",
        "DI_ATAS_EKSPEKTASI,   SESUAI_EKSPEKTASI,    BAIK",
        "DI_ATAS_EKSPEKTASI,   DI_BAWAH_EKSPEKTASI,  KURANG",
        "SESUAI_EKSPEKTASI,    DI_ATAS_EKSPEKTASI,   BAIK",
        "SESUAI_EKSPEKTASI,    SESUAI_EKSPEKTASI,    BAIK",
        "SESUAI_EKSPEKTASI,    DI_BAWAH_EKSPEKTASI,  KURANG",
        "DI_BAWAH_EKSPEKTASI,  DI_ATAS_EKSPEKTASI,   BUTUH_PERBAIKAN",
        "DI_BAWAH_EKSPEKTASI,  SESUAI_EKSPEKTASI,    BUTUH_PERBAIKAN",
        "DI_BAWAH_EKSPEKTASI,  DI_BAWAH_EKSPEKTASI,  SANGAT_KURANG"
    })
    void everyCellGivesThePredicateOfTheRegulation(Rating result, Rating behavior, Predicate predicate) {
        assertThat(Quadrant.predicate(result, behavior)).isEqualTo(predicate);
    }

    @Test
    void aboveAndBelowIsNotTheSameAsBelowAndAbove() {
        assertThat(Quadrant.predicate(Rating.DI_ATAS_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI))
                .isEqualTo(Predicate.KURANG);
        assertThat(Quadrant.predicate(Rating.DI_BAWAH_EKSPEKTASI, Rating.DI_ATAS_EKSPEKTASI))
                .isEqualTo(Predicate.BUTUH_PERBAIKAN);
    }

    @Test
    void meetsAndBelowIsNotTheSameAsBelowAndMeets() {
        assertThat(Quadrant.predicate(Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI))
                .isEqualTo(Predicate.KURANG);
        assertThat(Quadrant.predicate(Rating.DI_BAWAH_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI))
                .isEqualTo(Predicate.BUTUH_PERBAIKAN);
    }
}
