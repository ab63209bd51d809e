package id.sasaran.evaluation.domain;

import static id.sasaran.evaluation.Mark.DI_ATAS_EKSPEKTASI;
import static id.sasaran.evaluation.Mark.DI_BAWAH_EKSPEKTASI;
import static id.sasaran.evaluation.Mark.NOT_DUE;
import static id.sasaran.evaluation.Mark.SESUAI_EKSPEKTASI;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.evaluation.Achievement;
import id.sasaran.evaluation.Mark;
import id.sasaran.evaluation.OrganizationPredicate;
import id.sasaran.evaluation.Rating;
import id.sasaran.planning.ResultKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guidance of the regulation suggests. */
class ProposalTest {

    @Test
    void mostAboveAndNoMainBelowIsAbove() {
        assertThat(rating(main(DI_ATAS_EKSPEKTASI), main(DI_ATAS_EKSPEKTASI), extra(SESUAI_EKSPEKTASI)))
                .isEqualTo(Rating.DI_ATAS_EKSPEKTASI);
    }

    @Test
    void oneMainBelowRulesOutAbove() {
        assertThat(rating(
                        main(DI_ATAS_EKSPEKTASI),
                        main(DI_ATAS_EKSPEKTASI),
                        main(DI_ATAS_EKSPEKTASI),
                        main(DI_BAWAH_EKSPEKTASI)))
                .isEqualTo(Rating.SESUAI_EKSPEKTASI);
    }

    @Test
    void anAdditionalResultBelowDoesNotRuleOutAbove() {
        assertThat(rating(main(DI_ATAS_EKSPEKTASI), main(DI_ATAS_EKSPEKTASI), extra(DI_BAWAH_EKSPEKTASI)))
                .isEqualTo(Rating.DI_ATAS_EKSPEKTASI);
    }

    @Test
    void halfAboveIsNotMost() {
        assertThat(rating(main(DI_ATAS_EKSPEKTASI), main(SESUAI_EKSPEKTASI))).isEqualTo(Rating.SESUAI_EKSPEKTASI);
    }

    @Test
    void aSmallPartOfTheMainResultsBelowStillMeets() {
        assertThat(rating(
                        main(SESUAI_EKSPEKTASI),
                        main(SESUAI_EKSPEKTASI),
                        main(DI_BAWAH_EKSPEKTASI),
                        extra(SESUAI_EKSPEKTASI)))
                .isEqualTo(Rating.SESUAI_EKSPEKTASI);
    }

    @Test
    void mostBelowIsBelow() {
        assertThat(rating(main(DI_BAWAH_EKSPEKTASI))).isEqualTo(Rating.DI_BAWAH_EKSPEKTASI);
        assertThat(rating(main(DI_BAWAH_EKSPEKTASI), main(DI_BAWAH_EKSPEKTASI), extra(SESUAI_EKSPEKTASI)))
                .isEqualTo(Rating.DI_BAWAH_EKSPEKTASI);
    }

    @Test
    void betweenTheRulesThereIsNoAnswer() {
        Proposal proposal = Proposal.ofResults(List.of(main(DI_BAWAH_EKSPEKTASI), main(SESUAI_EKSPEKTASI)));

        assertThat(proposal.rating()).isNull();
        assertThat(proposal.grounds()).anyMatch(ground -> ground.key().endsWith("no-answer"));
    }

    @Test
    void whatIsMissingOrNotDueCountsNeitherWayAndIsNamed() {
        Proposal proposal = Proposal.ofResults(List.of(main(SESUAI_EKSPEKTASI), item("U2", null), item("T1", NOT_DUE)));

        assertThat(proposal.rating()).isEqualTo(Rating.SESUAI_EKSPEKTASI);
        assertThat(proposal.grounds())
                .anyMatch(ground ->
                        ground.key().endsWith("missing") && ground.args().contains("U2"))
                .anyMatch(ground ->
                        ground.key().endsWith("not-due") && ground.args().contains("T1"));
    }

    @Test
    void withoutDataThereIsNoProposal() {
        assertThat(rating(item("U1", null))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ISTIMEWA, DI_ATAS_EKSPEKTASI",
        "BAIK, SESUAI_EKSPEKTASI",
        "BUTUH_PERBAIKAN, DI_BAWAH_EKSPEKTASI",
        "KURANG, DI_BAWAH_EKSPEKTASI",
        "SANGAT_KURANG, DI_BAWAH_EKSPEKTASI"
    })
    void theHeadOfAUnitIsProposedWhatTheUnitAchieved(OrganizationPredicate achieved, Rating proposed) {
        Proposal proposal = Proposal.ofOwnUnit(
                new Sheet.UnitPart("Kelurahan", achieved, "", "Camat", LocalDate.of(2026, 12, 28), 2026, false));

        assertThat(proposal.rating()).isEqualTo(proposed);
    }

    @Test
    void theIndicatorsOfAResultSuggestItsMark() {
        assertThat(Proposal.ofIndicators(List.of(Achievement.EXCEEDED, Achievement.MET, Achievement.MET)))
                .contains(Rating.SESUAI_EKSPEKTASI);
        assertThat(Proposal.ofIndicators(List.of(Achievement.EXCEEDED, Achievement.EXCEEDED, Achievement.MET)))
                .contains(Rating.DI_ATAS_EKSPEKTASI);
        assertThat(Proposal.ofIndicators(List.of(Achievement.EXCEEDED, Achievement.EXCEEDED, Achievement.SHORT)))
                .contains(Rating.SESUAI_EKSPEKTASI);
        assertThat(Proposal.ofIndicators(List.of(Achievement.SHORT))).contains(Rating.DI_BAWAH_EKSPEKTASI);
        assertThat(Proposal.ofIndicators(List.of(Achievement.SHORT, Achievement.MISSING, Achievement.NOT_DUE)))
                .contains(Rating.DI_BAWAH_EKSPEKTASI);
        assertThat(Proposal.ofIndicators(List.of(Achievement.MISSING, Achievement.NOT_DUE)))
                .isEmpty();
    }

    private static @Nullable Rating rating(Proposal.Item... items) {
        return Proposal.ofResults(List.of(items)).rating();
    }

    private static Proposal.Item main(Mark mark) {
        return new Proposal.Item("U1", ResultKind.UTAMA, mark);
    }

    private static Proposal.Item extra(Mark mark) {
        return new Proposal.Item("T1", ResultKind.TAMBAHAN, mark);
    }

    private static Proposal.Item item(String code, @Nullable Mark mark) {
        return new Proposal.Item(code, ResultKind.UTAMA, mark);
    }
}
