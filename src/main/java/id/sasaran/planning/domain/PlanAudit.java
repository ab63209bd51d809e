package id.sasaran.planning.domain;

import id.sasaran.planning.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Parts of a plan as values for the audit trail. */
final class PlanAudit {

    private PlanAudit() {}

    static Map<String, Object> values(Plan plan, WorkResult result) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("result", result.id());
        values.put("code", plan.code(result.id()));
        values.put("kind", result.kind());
        values.put("statement", result.statement());
        UUID supported = result.supportedResultId();
        if (supported != null) {
            values.put("supportedResult", supported);
        }
        if (!result.supportedText().isEmpty()) {
            values.put("supportedText", result.supportedText());
            values.put("supportedIndicator", result.supportedIndicator());
        }
        values.put(
                "indicators",
                result.indicators().stream().map(PlanAudit::values).toList());
        return values;
    }

    private static Map<String, Object> values(Indicator indicator) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("indicator", indicator.id());
        values.put("aspect", indicator.aspect());
        values.put("statement", indicator.statement());
        values.put("target", values(indicator.target()));
        indicator.quarterTargets().forEach((quarter, target) -> values.put("quarter" + quarter, values(target)));
        return values;
    }

    private static List<String> values(Target target) {
        return List.of(
                target.kind().name(),
                String.valueOf(target.low()),
                String.valueOf(target.high()),
                String.valueOf(target.date()),
                target.unit());
    }

    static Map<String, Object> expectations(Plan plan) {
        Map<String, Object> values = new LinkedHashMap<>();
        plan.expectations().forEach((value, text) -> values.put(value.name(), text));
        return values;
    }
}
