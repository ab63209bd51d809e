package id.sasaran.demo;

import id.sasaran.planning.Aspect;
import id.sasaran.planning.ResultKind;
import id.sasaran.planning.Target;
import id.sasaran.shared.Decimals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What people in each position plan and reach, as written in {@code plans.txt}. */
final class PlanBook {

    private static final Map<String, Aspect> ASPECTS =
            Map.of("K", Aspect.KUANTITAS, "Q", Aspect.KUALITAS, "W", Aspect.WAKTU, "B", Aspect.BIAYA);

    private final Map<String, List<ResultText>> profiles = new LinkedHashMap<>();

    private PlanBook() {}

    /** A result with the leader's result that it supports, as text. */
    record ResultText(
            ResultKind kind, String statement, String leader, String leaderIndicator, List<IndicatorText> indicators) {}

    /**
     * An indicator.
     *
     * @param reached what was reached by the end of the first and the second quarter, as typed; "-" is not due
     */
    record IndicatorText(
            Aspect aspect, String statement, Target target, Map<Integer, Target> quarters, List<String> reached) {}

    static PlanBook read() {
        PlanBook book = new PlanBook();
        List<ResultText> profile = new ArrayList<>();
        for (String line : Script.lines("plans.txt")) {
            if (line.startsWith("[")) {
                profile = new ArrayList<>();
                book.profiles.put(line.substring(1, line.length() - 1), profile);
                continue;
            }
            String[] field = line.split("\\|", -1);
            Aspect aspect = ASPECTS.get(field[0]);
            if (aspect == null) {
                ResultKind kind = field[0].equals("U") ? ResultKind.UTAMA : ResultKind.TAMBAHAN;
                profile.add(new ResultText(kind, field[1], at(field, 2), at(field, 3), new ArrayList<>()));
            } else {
                profile.getLast().indicators().add(indicator(aspect, field));
            }
        }
        return book;
    }

    /** The results of a position. */
    List<ResultText> of(String profile) {
        return Objects.requireNonNull(profiles.get(profile), profile);
    }

    private static IndicatorText indicator(Aspect aspect, String[] field) {
        Target target = target(field[2]);
        Map<Integer, Target> quarters = new TreeMap<>();
        String[] texts = at(field, 3).split(";");
        for (int i = 0; i < texts.length && !texts[i].isBlank(); i++) {
            quarters.put(i + 1, quarter(target, number(texts[i])));
        }
        return new IndicatorText(
                aspect, field[1], target, quarters, List.of(at(field, 4).split(";")));
    }

    /** {@code a..b unit}, {@code >= a unit}, {@code <= a unit}, {@code a/b unit}, {@code yyyy-mm-dd} or {@code a unit}. */
    private static Target target(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return new Target(Target.Kind.DATE, null, null, LocalDate.parse(text), "");
        }
        boolean least = text.startsWith(">= ");
        boolean most = text.startsWith("<= ");
        String rest = least || most ? text.substring(3) : text;
        int space = rest.indexOf(' ');
        String value = rest.substring(0, space);
        String unit = rest.substring(space + 1);
        if (least) {
            return numbers(Target.Kind.AT_LEAST, number(value), null, unit);
        }
        if (most) {
            return numbers(Target.Kind.AT_MOST, null, number(value), unit);
        }
        if (value.contains("..")) {
            String[] ends = value.split("\\.\\.");
            return numbers(Target.Kind.RANGE, number(ends[0]), number(ends[1]), unit);
        }
        if (value.contains("/")) {
            String[] parts = value.split("/");
            return numbers(Target.Kind.RATIO, number(parts[0]), number(parts[1]), unit);
        }
        return numbers(Target.Kind.VALUE, number(value), null, unit);
    }

    private static Target quarter(Target year, BigDecimal value) {
        return year.kind() == Target.Kind.AT_LEAST
                ? numbers(Target.Kind.AT_LEAST, value, null, year.unit())
                : numbers(Target.Kind.VALUE, value, null, year.unit());
    }

    private static Target numbers(Target.Kind kind, @Nullable BigDecimal low, @Nullable BigDecimal high, String unit) {
        return new Target(kind, low, high, null, unit);
    }

    private static BigDecimal number(String text) {
        return Decimals.parse(text).orElseThrow(() -> new IllegalStateException(text));
    }

    private static String at(String[] field, int index) {
        return index < field.length ? field[index] : "";
    }
}
