package id.sasaran.evaluation.domain;

import id.sasaran.evaluation.Achievement;
import id.sasaran.evaluation.Mark;
import id.sasaran.evaluation.Rating;
import id.sasaran.planning.ResultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the regulation's guidance suggests as the rating of results (annex, part IV, letter B number 3.a.1.d), with every
 * ground. It is an aid: a person decides.
 *
 * @param rating null when the data or the guidance give no answer
 * @param grounds the grounds, in the order in which they are read
 */
public record Proposal(@Nullable Rating rating, List<Ground> grounds) {

    public Proposal {
        grounds = List.copyOf(grounds);
    }

    /** How a ground is shown. */
    public enum Tone {
        SUPPORT,
        WARN,
        MISSING
    }

    /** One ground: a message key with arguments; an argument that begins with {@code enum.} is a key itself. */
    public record Ground(Tone tone, String key, List<String> args) {

        static Ground of(Tone tone, String key, Object... args) {
            return new Ground(
                    tone,
                    "evaluation.ground." + key,
                    List.of(args).stream().map(String::valueOf).toList());
        }
    }

    /** A result as the proposal looks at it. */
    record Item(String code, ResultKind kind, @Nullable Mark mark) {}

    /** What the indicators of one result suggest; empty when none of them says anything. */
    static Optional<Rating> ofIndicators(List<Achievement> indicators) {
        long judged = indicators.stream().filter(Achievement::judged).count();
        if (judged == 0) {
            return Optional.empty();
        }
        long exceeded = count(indicators, Achievement.EXCEEDED);
        long shortOf = count(indicators, Achievement.SHORT);
        if (shortOf * 2 > judged) {
            return Optional.of(Rating.DI_BAWAH_EKSPEKTASI);
        }
        boolean above = exceeded * 2 > judged && shortOf == 0;
        return Optional.of(above ? Rating.DI_ATAS_EKSPEKTASI : Rating.SESUAI_EKSPEKTASI);
    }

    /** The proposal for somebody who heads a unit: the unit's own achievement. */
    static Proposal ofOwnUnit(Sheet.UnitPart unit) {
        return new Proposal(
                unit.predicate().suggestsForHead(),
                List.of(Ground.of(
                        Tone.SUPPORT, "own-unit", unit.name(), "enum.OrganizationPredicate." + unit.predicate())));
    }

    /** The proposal from the marks of all results, or from their indicators where there is no mark. */
    static Proposal ofResults(List<Item> items) {
        Counts counts = Counts.of(items);
        List<Ground> grounds = new ArrayList<>();
        if (counts.rated() > 0) {
            grounds.add(
                    Ground.of(Tone.SUPPORT, "counts", counts.above(), counts.meets(), counts.below(), counts.rated()));
        }
        if (counts.mainBelow() > 0) {
            grounds.add(Ground.of(
                    Tone.WARN,
                    "main-below",
                    codes(items, item -> isBelow(item) && item.kind() == ResultKind.UTAMA),
                    counts.main()));
        }
        Rating rating = rating(counts);
        if (rating == null) {
            grounds.add(Ground.of(Tone.MISSING, counts.rated() == 0 ? "no-data" : "no-answer"));
        } else {
            grounds.add(Ground.of(Tone.SUPPORT, "rule." + rating));
        }
        String unknown = codes(items, item -> item.mark() == null);
        if (!unknown.isEmpty()) {
            grounds.add(Ground.of(Tone.MISSING, "missing", unknown));
        }
        String notDue = codes(items, item -> item.mark() == Mark.NOT_DUE);
        if (!notDue.isEmpty()) {
            grounds.add(Ground.of(Tone.MISSING, "not-due", notDue));
        }
        return new Proposal(rating, grounds);
    }

    private static @Nullable Rating rating(Counts counts) {
        if (counts.rated() == 0) {
            return null;
        }
        if (counts.above() * 2 > counts.rated() && counts.mainBelow() == 0) {
            return Rating.DI_ATAS_EKSPEKTASI;
        }
        if (counts.below() * 2 > counts.rated()) {
            return Rating.DI_BAWAH_EKSPEKTASI;
        }
        // "only a small part" of the main results may be below: fewer than half
        return counts.mainBelow() * 2 < Math.max(counts.main(), 1) ? Rating.SESUAI_EKSPEKTASI : null;
    }

    private static long count(List<Achievement> indicators, Achievement state) {
        return indicators.stream().filter(one -> one == state).count();
    }

    private static boolean isBelow(Item item) {
        return item.mark() == Mark.DI_BAWAH_EKSPEKTASI;
    }

    private static String codes(List<Item> items, java.util.function.Predicate<Item> which) {
        return String.join(", ", items.stream().filter(which).map(Item::code).toList());
    }

    /** How many results stand where; {@code main} counts the rated main results. */
    private record Counts(int rated, int above, int meets, int below, int main, int mainBelow) {

        static Counts of(List<Item> items) {
            int above = 0;
            int meets = 0;
            int below = 0;
            int main = 0;
            int mainBelow = 0;
            for (Item item : items) {
                Mark mark = item.mark();
                if (mark == null || mark == Mark.NOT_DUE) {
                    continue;
                }
                above += mark == Mark.DI_ATAS_EKSPEKTASI ? 1 : 0;
                meets += mark == Mark.SESUAI_EKSPEKTASI ? 1 : 0;
                below += isBelow(item) ? 1 : 0;
                main += item.kind() == ResultKind.UTAMA ? 1 : 0;
                mainBelow += isBelow(item) && item.kind() == ResultKind.UTAMA ? 1 : 0;
            }
            return new Counts(above + meets + below, above, meets, below, main, mainBelow);
        }
    }
}
