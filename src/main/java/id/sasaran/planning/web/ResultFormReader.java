package id.sasaran.planning.web;

import id.sasaran.planning.Aspect;
import id.sasaran.planning.PlanAuthoring.IndicatorDraft;
import id.sasaran.planning.PlanAuthoring.ResultDraft;
import id.sasaran.planning.ResultKind;
import id.sasaran.planning.Target;
import id.sasaran.planning.domain.ResultRules;
import id.sasaran.planning.web.ResultForm.IndicatorForm;
import id.sasaran.planning.web.ResultForm.QuarterForm;
import id.sasaran.shared.Decimals;
import id.sasaran.shared.RuleViolationException.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into a result, and says what is wrong with it, field by field. */
final class ResultFormReader {

    private final int year;
    private final List<Violation> unreadable = new ArrayList<>();

    private ResultFormReader(int year) {
        this.year = year;
    }

    /** Reads a form of a plan for a year. */
    static Reading read(ResultForm form, int year) {
        ResultFormReader reader = new ResultFormReader(year);
        ResultDraft draft = reader.result(form);
        return new Reading(draft, reader.violations(draft));
    }

    /** What cannot be read, then what can be read but breaks a rule; one message per field. */
    private List<Violation> violations(ResultDraft draft) {
        Set<String> reported = unreadable.stream().map(Violation::field).collect(Collectors.toSet());
        List<Violation> all = new ArrayList<>(unreadable);
        ResultRules.check(draft, year).stream()
                .filter(violation -> !reported.contains(violation.field()))
                .forEach(all::add);
        return all;
    }

    private ResultDraft result(ResultForm form) {
        UUID supported = Texts.id(form.supportedResultId()).orElse(null);
        if (supported == null && !form.supportedResultId().isEmpty()) {
            refuse("supportedResultId", "planning.error.supported");
        }
        List<IndicatorDraft> indicators = new ArrayList<>();
        for (int index = 0; index < form.indicators().size(); index++) {
            indicators.add(
                    indicator("indicators[" + index + "].", form.indicators().get(index)));
        }
        return new ResultDraft(
                choice(ResultKind.class, form.kind(), "kind", ResultKind.UTAMA),
                form.statement().strip(),
                supported,
                form.supportedText().strip(),
                form.supportedIndicator().strip(),
                indicators);
    }

    private IndicatorDraft indicator(String prefix, IndicatorForm form) {
        Target.Kind kind = choice(Target.Kind.class, form.kind(), prefix + "kind", Target.Kind.VALUE);
        Typed typed = new Typed(form.low(), form.high(), form.date());
        Map<Integer, Target> quarters = new LinkedHashMap<>();
        for (int index = 0; index < form.quarters().size(); index++) {
            QuarterForm quarter = form.quarters().get(index);
            Typed part = new Typed(quarter.low(), quarter.high(), quarter.date());
            if (!part.isBlank(kind)) {
                String unit = form.unit().strip();
                quarters.put(index + 1, target(prefix + "quarters[" + index + "].", part.kindOf(kind), part, unit));
            }
        }
        return new IndicatorDraft(
                Texts.id(form.id()).orElse(null),
                choice(Aspect.class, form.aspect(), prefix + "aspect", Aspect.KUANTITAS),
                form.statement().strip(),
                target(prefix, kind, typed, form.unit().strip()),
                quarters);
    }

    private Target target(String prefix, Target.Kind kind, Typed typed, String unit) {
        if (kind == Target.Kind.DATE) {
            unused(prefix + "low", typed.low());
            unused(prefix + "high", typed.high());
        } else {
            unused(prefix + "date", typed.date());
        }
        return switch (kind) {
            case VALUE, AT_LEAST -> new Target(kind, single(prefix, "low", typed, false), null, null, unit);
            case AT_MOST -> new Target(kind, null, single(prefix, "high", typed, true), null, unit);
            case RANGE, RATIO ->
                new Target(
                        kind, number(prefix + "low", typed.low()), number(prefix + "high", typed.high()), null, unit);
            case DATE -> new Target(kind, null, null, date(prefix + "date", typed.date()), unit);
        };
    }

    /** The one number of a target, also when it was typed into the field beside its own. */
    private @Nullable BigDecimal single(String prefix, String field, Typed typed, boolean upper) {
        String own = upper ? typed.high() : typed.low();
        String beside = upper ? typed.low() : typed.high();
        String other = upper ? "low" : "high";
        if (own.isBlank() && !beside.isBlank()) {
            return number(prefix + other, beside);
        }
        unused(prefix + other, beside);
        return number(prefix + field, own);
    }

    /** Nothing typed may be lost in silence. */
    private void unused(String field, String text) {
        if (!text.isBlank()) {
            refuse(field, "planning.error.unused");
        }
    }

    private @Nullable BigDecimal number(String field, String text) {
        if (text.isBlank()) {
            return null;
        }
        BigDecimal number = Decimals.parse(text).orElse(null);
        if (number == null) {
            refuse(field, "planning.error.number");
        }
        return number;
    }

    private @Nullable LocalDate date(String field, String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADate) {
            refuse(field, "planning.error.date");
            return null;
        }
    }

    private <E extends Enum<E>> E choice(Class<E> type, String text, String field, E fallback) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            refuse(field, "planning.error.choice");
            return fallback;
        }
    }

    private void refuse(String field, String key) {
        unreadable.add(new Violation(field, key));
    }

    /** The three fields of a target. */
    private record Typed(String low, String high, String date) {

        boolean isBlank(Target.Kind kind) {
            return kind == Target.Kind.DATE ? date.isBlank() : low.isBlank() && high.isBlank();
        }

        /** A range of the year may have one value in a quarter. */
        Target.Kind kindOf(Target.Kind year) {
            boolean one = low.isBlank() || high.isBlank();
            return year == Target.Kind.RANGE && one ? Target.Kind.VALUE : year;
        }
    }

    /** What was read and what is wrong with it; with violations it is not fit to be kept. */
    record Reading(ResultDraft draft, List<Violation> violations) {}
}
