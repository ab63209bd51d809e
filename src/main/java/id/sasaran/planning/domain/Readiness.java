package id.sasaran.planning.domain;

import id.sasaran.planning.PlanView;
import id.sasaran.planning.ResultKind;
import id.sasaran.shared.RuleViolationException.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is still missing before a plan may be sent. */
final class Readiness {

    private Readiness() {}

    static List<Violation> violations(Plan plan, @Nullable UUID assessorId, boolean unfinished) {
        return violations(
                plan.results().stream().map(WorkResult::kind).toList(),
                plan.results().stream().anyMatch(result -> result.indicators().isEmpty()),
                assessorId,
                unfinished);
    }

    static List<Violation> violations(PlanView plan, @Nullable UUID assessorId, boolean unfinished) {
        return violations(
                plan.results().stream().map(PlanView.Result::kind).toList(),
                plan.results().stream().anyMatch(result -> result.indicators().isEmpty()),
                assessorId,
                unfinished);
    }

    private static List<Violation> violations(
            List<ResultKind> kinds, boolean bare, @Nullable UUID assessorId, boolean unfinished) {
        List<Violation> violations = new ArrayList<>();
        add(violations, !kinds.contains(ResultKind.UTAMA), "planning.error.no-main");
        add(violations, bare, "planning.error.no-indicator");
        add(violations, unfinished, "planning.error.unfinished");
        add(violations, assessorId == null, "planning.error.no-assessor");
        return violations;
    }

    private static void add(List<Violation> violations, boolean missing, String key) {
        if (missing) {
            violations.add(new Violation("", key));
        }
    }
}
