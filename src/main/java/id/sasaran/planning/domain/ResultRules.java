package id.sasaran.planning.domain;

import id.sasaran.planning.PlanAuthoring.IndicatorDraft;
import id.sasaran.planning.PlanAuthoring.ResultDraft;
import id.sasaran.planning.Target;
import id.sasaran.shared.RuleViolationException.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a result must look like to be kept. Each violation names the field of the form that it belongs to. */
public final class ResultRules {

    /** Letters of a statement, an indicator or the text of a supported result. */
    public static final int MAX_STATEMENT = 300;

    /** Letters of a unit of measure. */
    public static final int MAX_UNIT = 100;

    /** Letters of a special expectation or a note. */
    public static final int MAX_TEXT = 1000;

    /** Results of a plan. */
    public static final int MAX_RESULTS = 20;

    /** Indicators of a result. */
    public static final int MAX_INDICATORS = 10;

    private static final int QUARTERS = 4;

    private final int year;
    private final List<Violation> violations = new ArrayList<>();

    private ResultRules(int year) {
        this.year = year;
    }

    /** Everything that is wrong with a result of a plan for a year; empty when it can be kept. */
    public static List<Violation> check(ResultDraft draft, int year) {
        ResultRules rules = new ResultRules(year);
        rules.result(draft);
        return rules.violations;
    }

    /** Everything that is wrong with the targets of a year and of its quarters, under a field prefix. */
    static List<Violation> checkTarget(String prefix, Target target, int year) {
        ResultRules rules = new ResultRules(year);
        rules.target(prefix, target);
        return rules.violations;
    }

    private void result(ResultDraft draft) {
        text("statement", draft.statement(), MAX_STATEMENT, "planning.error.statement");
        text("supportedText", draft.supportedText(), MAX_STATEMENT, null);
        text("supportedIndicator", draft.supportedIndicator(), MAX_STATEMENT, null);
        if (draft.supportedResultId() != null && !draft.supportedText().isEmpty()) {
            refuse("supportedText", "planning.error.supported-twice");
        }
        if (draft.supportedText().isEmpty() && !draft.supportedIndicator().isEmpty()) {
            refuse("supportedText", "planning.error.supported-missing");
        }
        if (draft.indicators().isEmpty()) {
            refuse("", "planning.error.no-indicator");
        } else if (draft.indicators().size() > MAX_INDICATORS) {
            refuse("", "planning.error.many-indicators", MAX_INDICATORS);
        }
        for (int index = 0; index < draft.indicators().size(); index++) {
            indicator("indicators[" + index + "].", draft.indicators().get(index));
        }
    }

    private void indicator(String prefix, IndicatorDraft draft) {
        text(prefix + "statement", draft.statement(), MAX_STATEMENT, "planning.error.indicator");
        target(prefix, draft.target());
        draft.quarterTargets().forEach((quarter, target) -> {
            if (quarter < 1 || quarter > QUARTERS) {
                refuse("", "planning.error.quarter");
            } else {
                shape(prefix + "quarters[" + (quarter - 1) + "].", target);
            }
        });
    }

    private void target(String prefix, Target target) {
        shape(prefix, target);
        String missing = target.kind() == Target.Kind.DATE ? null : "planning.error.unit";
        text(prefix + "unit", target.unit(), MAX_UNIT, missing);
    }

    private void shape(String prefix, Target target) {
        switch (target.kind()) {
            case VALUE, AT_LEAST -> number(prefix + "low", target.low());
            case AT_MOST -> number(prefix + "high", target.high());
            case RANGE -> range(prefix, target, "planning.error.range");
            case RATIO -> {
                range(prefix, target, "planning.error.ratio");
                BigDecimal whole = target.high();
                if (whole != null && whole.signum() == 0) {
                    refuse(prefix + "high", "planning.error.ratio-zero");
                }
            }
            case DATE -> date(prefix + "date", target.date());
        }
    }

    private void range(String prefix, Target target, String reversed) {
        number(prefix + "low", target.low());
        number(prefix + "high", target.high());
        BigDecimal low = target.low();
        BigDecimal high = target.high();
        if (low != null && high != null && low.compareTo(high) > 0) {
            refuse(prefix + "high", reversed);
        }
    }

    private void number(String field, @Nullable BigDecimal number) {
        if (number == null) {
            refuse(field, "planning.error.number");
        } else if (number.signum() < 0) {
            refuse(field, "planning.error.negative");
        }
    }

    private void date(String field, @Nullable LocalDate date) {
        if (date == null) {
            refuse(field, "planning.error.date");
        } else if (date.getYear() != year) {
            refuse(field, "planning.error.date-year", String.valueOf(year));
        }
    }

    /** {@code missing} is the message for an empty text; null where it may be empty. */
    private void text(String field, String text, int max, @Nullable String missing) {
        if (text.isBlank()) {
            if (missing != null) {
                refuse(field, missing);
            }
        } else if (text.codePointCount(0, text.length()) > max) {
            refuse(field, "planning.error.too-long", max);
        }
    }

    private void refuse(String field, String key, Object... arguments) {
        violations.add(new Violation(field, key, List.of(arguments)));
    }
}
