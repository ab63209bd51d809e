package id.sasaran.demo;

import id.sasaran.evaluation.EvaluationStatus;
import id.sasaran.evaluation.Rating;
import id.sasaran.planning.PlanStatus;
import id.sasaran.progress.RealizationStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody's year has come.
 *
 * @param plan state in which the plan is now; null without a plan
 * @param late whether the plan was written after the others, so that the first quarter has nothing
 */
record Story(@Nullable PlanStatus plan, boolean late, Quarter first, Quarter second, Rating result, Rating behavior) {

    private static final Quarter NOTHING = new Quarter(null, null);
    private static final Quarter READ = quarter(RealizationStatus.ACCEPTED, EvaluationStatus.ACKNOWLEDGED);

    /** How often the stories come round. */
    private static final int ROUND = 32;

    /** How far one quarter has come; null where nothing was begun. */
    record Quarter(
            @Nullable RealizationStatus realization,
            @Nullable EvaluationStatus evaluation) {}

    /** The story of a person; {@code index} counts the people of an agency. */
    static Story of(Player player, int index) {
        return switch (player.account()) {
            case "pegawai" ->
                year(READ, quarter(RealizationStatus.DRAFT, null))
                        .rated(Rating.SESUAI_EKSPEKTASI, Rating.DI_ATAS_EKSPEKTASI);
            case "atasan" -> year(READ, quarter(RealizationStatus.ACCEPTED, null));
            case "pimpinan" -> year(READ, quarter(RealizationStatus.SUBMITTED, null));
            default -> player.head() || !player.account().isEmpty() ? leader(index) : member(index % ROUND);
        };
    }

    private static Story leader(int index) {
        return switch (index % 4) {
            case 0 -> year(READ, quarter(RealizationStatus.SUBMITTED, null));
            case 1 -> year(READ, quarter(RealizationStatus.ACCEPTED, EvaluationStatus.RATED));
            case 2 -> year(READ, quarter(RealizationStatus.ACCEPTED, null));
            default -> year(READ, quarter(RealizationStatus.ACCEPTED, EvaluationStatus.ISSUED));
        };
    }

    private static Story member(int number) {
        return switch (number) {
            case 0, 22 -> plan(PlanStatus.SUBMITTED);
            case 1, 17 -> year(READ, quarter(RealizationStatus.SUBMITTED, null));
            case 2 -> year(READ, quarter(RealizationStatus.ACCEPTED, null));
            case 3 -> year(READ, quarter(RealizationStatus.ACCEPTED, EvaluationStatus.RATED));
            case 4 -> plan(PlanStatus.DRAFT);
            case 5 ->
                year(quarter(RealizationStatus.ACCEPTED, EvaluationStatus.ISSUED), READ)
                        .rated(Rating.DI_ATAS_EKSPEKTASI, Rating.DI_ATAS_EKSPEKTASI);
            case 6 -> year(READ, quarter(RealizationStatus.RETURNED, null));
            case 7 -> plan(null);
            case 8 ->
                new Story(
                        PlanStatus.APPROVED,
                        true,
                        NOTHING,
                        quarter(RealizationStatus.DRAFT, null),
                        Rating.SESUAI_EKSPEKTASI,
                        Rating.SESUAI_EKSPEKTASI);
            case 9 ->
                year(READ, quarter(RealizationStatus.ACCEPTED, EvaluationStatus.OPEN))
                        .rated(Rating.DI_BAWAH_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI);
            case 10 -> plan(PlanStatus.RETURNED);
            case 11 -> year(READ, NOTHING);
            case 12 -> year(quarter(RealizationStatus.SUBMITTED, null), quarter(RealizationStatus.SUBMITTED, null));
            case 13 -> year(READ, READ).rated(Rating.DI_ATAS_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI);
            case 14 -> year(quarter(RealizationStatus.RETURNED, null), quarter(RealizationStatus.DRAFT, null));
            case 15 -> year(quarter(RealizationStatus.ACCEPTED, null), quarter(RealizationStatus.ACCEPTED, null));
            case 16 -> year(quarter(RealizationStatus.DRAFT, null), NOTHING);
            case 18 ->
                year(
                        quarter(RealizationStatus.ACCEPTED, EvaluationStatus.RATED),
                        quarter(RealizationStatus.SUBMITTED, null));
            case 19 ->
                year(READ, quarter(RealizationStatus.ACCEPTED, EvaluationStatus.ISSUED))
                        .rated(Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI);
            case 20, 21 -> year(READ, quarter(RealizationStatus.ACCEPTED, EvaluationStatus.OPEN));
            case 23 -> year(quarter(RealizationStatus.ACCEPTED, EvaluationStatus.ISSUED), NOTHING);
            default -> year(READ, quarter(RealizationStatus.DRAFT, null));
        };
    }

    private static Story plan(@Nullable PlanStatus status) {
        return new Story(status, true, NOTHING, NOTHING, Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI);
    }

    private static Story year(Quarter first, Quarter second) {
        return new Story(PlanStatus.APPROVED, false, first, second, Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI);
    }

    private static Quarter quarter(@Nullable RealizationStatus realization, @Nullable EvaluationStatus evaluation) {
        return new Quarter(realization, evaluation);
    }

    private Story rated(Rating ofResult, Rating ofBehavior) {
        return new Story(plan, late, first, second, ofResult, ofBehavior);
    }
}
