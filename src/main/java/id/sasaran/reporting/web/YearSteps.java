package id.sasaran.reporting.web;

import id.sasaran.reporting.domain.YearState;
import id.sasaran.reporting.domain.YearState.PeriodState;
import id.sasaran.shared.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of the appraisal year as the home page shows them: what is done, where the person is, what comes. */
final class YearSteps {

    private YearSteps() {}

    /** The steps in their order; at most one is the current one. */
    static List<Step> of(YearState state, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        steps.add(plan(state));
        for (PeriodState period : state.periods()) {
            steps.add(period(period, today));
        }
        int current = current(steps, state.periods(), today);
        if (current >= 0) {
            steps.set(current, steps.get(current).asCurrent());
        }
        return steps;
    }

    private static Step plan(YearState state) {
        boolean done = state.planStatus().equals("APPROVED");
        LocalDate approved =
                state.planApprovedAt() == null ? null : LocalDate.ofInstant(state.planApprovedAt(), Tenant.zone());
        return new Step(
                "reporting.home.step.plan",
                "reporting.home.plan." + state.planStatus(),
                approved,
                null,
                null,
                done,
                false,
                state.planStatus());
    }

    private static Step period(PeriodState period, LocalDate today) {
        String title = "reporting.home.step." + period.sequence();
        if (period.done()) {
            return new Step(
                    title,
                    "reporting.home.done",
                    null,
                    null,
                    period.predicate(),
                    true,
                    false,
                    period.evaluationStatus());
        }
        boolean open = !today.isBefore(period.windowOpens());
        if (!open || period.sequence() == 0) {
            return new Step(
                    title,
                    "reporting.home.window",
                    period.windowOpens(),
                    period.windowCloses(),
                    null,
                    false,
                    false,
                    period.evaluationStatus());
        }
        String text = period.evaluationStatus().equals("RATED") ? "RATED" : period.realizationStatus();
        boolean late = today.isAfter(period.windowCloses());
        return new Step(
                title,
                late ? "reporting.home.late." + text : "reporting.home.quarter." + text,
                period.windowCloses(),
                null,
                null,
                false,
                false,
                text);
    }

    /** The first step that is not done and whose time has come. */
    private static int current(List<Step> steps, List<PeriodState> periods, LocalDate today) {
        if (!steps.getFirst().done()) {
            return 0;
        }
        int running = -1;
        for (int i = 0; i < periods.size(); i++) {
            PeriodState period = periods.get(i);
            if (steps.get(i + 1).done()) {
                continue;
            }
            if (!today.isBefore(period.windowOpens())) {
                return i + 1;
            }
            boolean within = !today.isBefore(period.startsOn()) && !today.isAfter(period.endsOn());
            if (running < 0 && within) {
                running = i + 1;
            }
        }
        return running;
    }

    /**
     * One step.
     *
     * @param textKey what to say below the title, with {@code from} and {@code to} as arguments
     * @param predicate the person's own predicate, once issued
     */
    record Step(
            String titleKey,
            String textKey,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String predicate,
            boolean done,
            boolean current,
            String status) {

        Step asCurrent() {
            return new Step(titleKey, textKey, from, to, predicate, done, true, status);
        }
    }
}
