package id.sasaran.planning.web;

import id.sasaran.planning.Aspect;
import id.sasaran.planning.web.ResultForm.IndicatorForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Advice on the wording of a result; never a refusal. A result names a state that is reached, not the work towards it
 * (PermenPANRB 6/2022, annex, part VIII), and absolute targets are discouraged (annex, part II).
 */
final class WritingHints {

    private static final Set<String> STATES = Set.of("meningkatnya", "menurunnya", "semakin", "respons", "aplikasi");

    private static final Set<String> ACTIVITIES = Set.of(
            "melaksanakan",
            "mengikuti",
            "menghadiri",
            "menyusun",
            "membuat",
            "melakukan",
            "menyiapkan",
            "membantu",
            "rapat",
            "mengadakan",
            "menyelenggarakan");

    private WritingHints() {}

    static List<Hint> of(ResultForm form) {
        List<Hint> hints = new ArrayList<>();
        wording(form.statement(), hints);
        boolean supports =
                !form.supportedResultId().isBlank() || !form.supportedText().isBlank();
        hints.add(supports ? Hint.good("supports") : Hint.info("supports-none"));
        List<IndicatorForm> indicators = form.indicators();
        if (indicators.stream().noneMatch(one -> one.aspect().equals(Aspect.KUALITAS.name()))) {
            hints.add(Hint.info("no-quality"));
        }
        if (indicators.stream().anyMatch(WritingHints::isAbsolute)) {
            hints.add(Hint.warning("absolute"));
        }
        return hints;
    }

    private static void wording(String statement, List<Hint> hints) {
        String first = statement.strip().toLowerCase(Locale.ROOT).split("\\s+")[0];
        if (first.isEmpty()) {
            hints.add(Hint.info("empty"));
        } else if (ACTIVITIES.contains(first)) {
            hints.add(Hint.warning("activity"));
        } else if (first.startsWith("ter") || STATES.contains(first)) {
            hints.add(Hint.good("result"));
        }
    }

    private static boolean isAbsolute(IndicatorForm indicator) {
        return indicator.unit().strip().startsWith("%")
                && (indicator.low().strip().equals("100")
                        || indicator.high().strip().equals("100"));
    }

    /** A piece of advice: {@code kind} ok, warn or empty, an icon, and the end of its message keys. */
    record Hint(String kind, String icon, String key) {

        static Hint good(String key) {
            return new Hint("t-ok", "circle-check", key);
        }

        static Hint warning(String key) {
            return new Hint("t-warn", "alert-triangle", key);
        }

        static Hint info(String key) {
            return new Hint("s-muted", "info-circle", key);
        }
    }
}
