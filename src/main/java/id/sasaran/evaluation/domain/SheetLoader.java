package id.sasaran.evaluation.domain;

import id.sasaran.cycle.Cycles;
import id.sasaran.cycle.PeriodView;
import id.sasaran.feedback.Feedbacks;
import id.sasaran.organization.Organization;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.Plans;
import id.sasaran.progress.RealizationView;
import id.sasaran.progress.Realizations;
import id.sasaran.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Collects what the sheet of an evaluation needs: one statement per module, whatever the number of rows. */
@Component
class SheetLoader {

    private final Cycles cycles;
    private final Plans plans;
    private final Realizations realizations;
    private final Feedbacks feedbacks;
    private final Organization organization;
    private final ObjectMapper json;
    private final Clock clock;

    SheetLoader(
            Cycles cycles,
            Plans plans,
            Realizations realizations,
            Feedbacks feedbacks,
            Organization organization,
            ObjectMapper json,
            Clock clock) {
        this.cycles = cycles;
        this.plans = plans;
        this.realizations = realizations;
        this.feedbacks = feedbacks;
        this.organization = organization;
        this.json = json;
        this.clock = clock;
    }

    /** The sheet as it was frozen; the evaluation must have been issued. */
    Sheet frozen(Evaluation evaluation) {
        return json.readValue(evaluation.snapshot(), Sheet.class);
    }

    /** The plan and the periods of its year, on which everything else stands. Two statements. */
    Basis basis(Evaluation evaluation) {
        PlanView plan =
                plans.find(evaluation.planId()).orElseThrow(() -> new NotFoundException("plan", evaluation.planId()));
        List<PeriodView> year = cycles.periods(plan.year());
        PeriodView period = year.stream()
                .filter(one -> one.id().equals(evaluation.periodId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("period", evaluation.periodId()));
        return new Basis(plan, year, period);
    }

    /** The sheet of today with the marks given. Three statements. */
    Sheet live(
            Evaluation evaluation,
            UnitAchievement achievement,
            @Nullable UnitAchievement own,
            Marks marks,
            Basis basis) {
        PlanView plan = basis.plan();
        PeriodView period = basis.period();
        List<PeriodView> periods = period.sequence() == 0 ? basis.year() : List.of(period);
        SortedMap<Integer, RealizationView> quarters = realizations.ofPlan(plan.id());
        List<Feedbacks.View> feedback = feedbacks.about(
                evaluation.employeeId(), periods.stream().map(PeriodView::id).toList());
        Set<UUID> people = people(evaluation, achievement, own);
        quarters.values().stream()
                .flatMap(view -> Stream.ofNullable(view.decidedBy()))
                .forEach(people::add);
        feedback.forEach(view -> people.add(view.giverId()));
        return new SheetBuilder(new SheetBuilder.Inputs(
                        evaluation,
                        achievement,
                        own,
                        period,
                        periods,
                        plan,
                        quarters,
                        feedback,
                        organization.employees(people, LocalDate.now(clock)),
                        marks,
                        clock.getZone()))
                .build();
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    Marks marks(Evaluation evaluation) {
        return evaluation.marks().equals("{}") ? Marks.NONE : json.readValue(evaluation.marks(), Marks.class);
    }

    private static Set<UUID> people(Evaluation evaluation, UnitAchievement achievement, @Nullable UnitAchievement own) {
        Participants participants = evaluation.participants();
        Set<UUID> people = new HashSet<>(Set.of(evaluation.employeeId(), evaluation.raterId()));
        Stream.of(
                        participants.assessorId(),
                        participants.superiorId(),
                        achievement.setBy(),
                        own == null ? null : own.setBy())
                .flatMap(Stream::ofNullable)
                .forEach(people::add);
        return people;
    }

    /** Plan, periods of its year, and the one that is evaluated. */
    record Basis(PlanView plan, List<PeriodView> year, PeriodView period) {}
}
