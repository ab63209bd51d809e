package id.sasaran.evaluation.domain;

import id.sasaran.cycle.Cycles;
import id.sasaran.cycle.PeriodView;
import id.sasaran.evaluation.EvaluationStatus;
import id.sasaran.evaluation.EvaluationSummary;
import id.sasaran.organization.EmployeeCard;
import id.sasaran.organization.Organization;
import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.PlanSummary;
import id.sasaran.planning.Plans;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of evaluations: one's own, those of the people assessed, and the issued ones for those who oversee. */
@Service
@Transactional(readOnly = true)
public class EvaluationOverview {

    private static final int PAGE = 50;

    private final EvaluationQueries evaluations;
    private final Plans plans;
    private final Cycles cycles;
    private final Organization organization;
    private final Clock clock;

    EvaluationOverview(
            EvaluationQueries evaluations, Plans plans, Cycles cycles, Organization organization, Clock clock) {
        this.evaluations = evaluations;
        this.plans = plans;
        this.cycles = cycles;
        this.organization = organization;
        this.clock = clock;
    }

    /** The issued evaluations of the actor in a year, newest period first. Two statements. */
    public Mine mine(CurrentUser actor, int year) {
        List<PeriodView> periods = cycles.periods(year);
        Map<UUID, EvaluationSummary> issued =
                evaluations.own(actor, periods.stream().map(PeriodView::id).toList()).stream()
                        .collect(Collectors.toMap(EvaluationSummary::periodId, one -> one, (one, two) -> two));
        return new Mine(year, periods, issued);
    }

    /**
     * Everybody whom the actor assesses, in one period; after the window also those whose assessor the actor leads.
     *
     * @param periodId null for the period that is open now
     */
    public Team team(CurrentUser actor, List<PeriodView> periods, @Nullable UUID periodId) {
        LocalDate today = LocalDate.now(clock);
        PeriodView period = choose(periods, periodId, today);
        UUID me = actor.requireEmployee();
        Set<UUID> people = new LinkedHashSet<>(organization.assessedBy(me, today));
        Map<UUID, PlanSummary> latest = plans.latest(people, period.year());
        Map<UUID, EvaluationSummary> known = evaluations.summaries(actor, people, period.id());
        Map<UUID, EmployeeCard> cards = organization.employees(people, today);
        List<Row> rows = new ArrayList<>();
        for (EmployeeCard card : cards.values()) {
            PlanSummary plan = latest.get(card.id());
            boolean approved = plan != null && plan.status() == PlanStatus.APPROVED;
            EvaluationSummary one = known.get(card.id());
            rows.add(new Row(
                    card,
                    approved && plan != null ? plan.id() : null,
                    one,
                    approved && period.isOpen(today) && !period.isPast(today) && !isIssued(one)));
        }
        rows.sort(Comparator.comparing(row -> row.card().name()));
        return new Team(period, today, rows);
    }

    /** Those whom the assessors below the actor did not evaluate in time; they are now the actor's to evaluate. */
    public Team missed(CurrentUser actor, PeriodView period) {
        LocalDate today = LocalDate.now(clock);
        if (!period.isPast(today)) {
            return new Team(period, today, List.of());
        }
        UUID me = actor.requireEmployee();
        Set<UUID> people = organization.assessedByTeamOf(me, today);
        Map<UUID, PlanSummary> latest = plans.latest(people, period.year());
        Map<UUID, EvaluationSummary> known = evaluations.summaries(actor, people, period.id());
        Map<UUID, EmployeeCard> cards = organization.employees(people, today);
        List<Row> rows = cards.values().stream()
                .filter(card -> !isIssued(known.get(card.id())))
                .flatMap(card -> Optional.ofNullable(latest.get(card.id())).stream()
                        .filter(plan -> plan.status() == PlanStatus.APPROVED)
                        .map(plan -> new Row(card, plan.id(), known.get(card.id()), true)))
                .sorted(Comparator.comparing(row -> row.card().name()))
                .toList();
        return new Team(period, today, rows);
    }

    /** Whether the actor may open issued evaluations of the whole agency; each opening is recorded. */
    public static boolean oversees(CurrentUser actor) {
        return actor.has(Role.HR_ADMIN) || actor.has(Role.AUDITOR);
    }

    /**
     * Issued evaluations of a period, without ratings.
     *
     * @throws NotFoundException when the actor does not oversee the agency
     */
    public Issued issued(CurrentUser actor, List<PeriodView> periods, @Nullable UUID periodId, @Nullable UUID after) {
        if (!oversees(actor)) {
            throw new NotFoundException("issued evaluations", actor.accountId());
        }
        LocalDate today = LocalDate.now(clock);
        PeriodView period = choose(periods, periodId, today);
        List<EvaluationSummary> found =
                evaluations.issued(actor, period.id(), after == null ? new UUID(0, 0) : after, PAGE + 1);
        List<EvaluationSummary> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<UUID, EmployeeCard> cards = organization.employees(
                shown.stream().map(EvaluationSummary::employeeId).toList(), today);
        List<Row> rows = shown.stream()
                .flatMap(one -> Optional.ofNullable(cards.get(one.employeeId())).stream()
                        .map(card -> new Row(card, null, one, false)))
                .toList();
        return new Issued(period, rows, found.size() > PAGE ? shown.getLast().id() : null);
    }

    private static PeriodView choose(List<PeriodView> periods, @Nullable UUID periodId, LocalDate today) {
        if (periodId != null) {
            return periods.stream()
                    .filter(period -> period.id().equals(periodId))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("period", periodId));
        }
        return periods.stream()
                .filter(period -> period.isOpen(today))
                .max(Comparator.comparing(PeriodView::windowOpens))
                .orElse(periods.getFirst());
    }

    private static boolean isIssued(@Nullable EvaluationSummary summary) {
        return summary != null && summary.status().issued();
    }

    /** One's own issued evaluations by period. */
    public record Mine(int year, List<PeriodView> periods, Map<UUID, EvaluationSummary> issued) {}

    /** The people assessed, in one period. */
    public record Team(PeriodView period, LocalDate today, List<Row> rows) {}

    /** Issued evaluations; {@code next} is the last id when there are more. */
    public record Issued(
            PeriodView period, List<Row> rows, @Nullable UUID next) {}

    /**
     * One person.
     *
     * @param planId plan in force; null when there is none
     * @param mayRate whether the actor may begin or go on rating now
     */
    public record Row(
            EmployeeCard card,
            @Nullable UUID planId,
            @Nullable EvaluationSummary evaluation,
            boolean mayRate) {

        public @Nullable EvaluationStatus status() {
            return evaluation == null ? null : evaluation.status();
        }
    }
}
