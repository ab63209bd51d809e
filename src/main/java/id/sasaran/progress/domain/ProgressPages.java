package id.sasaran.progress.domain;

import id.sasaran.cycle.Cycles;
import id.sasaran.cycle.PeriodKind;
import id.sasaran.cycle.PeriodView;
import id.sasaran.organization.EmployeeCard;
import id.sasaran.organization.Organization;
import id.sasaran.organization.Responsibility;
import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.PlanSummary;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.Plans;
import id.sasaran.progress.RealizationStatus;
import id.sasaran.progress.RealizationSummary;
import id.sasaran.progress.RealizationView;
import id.sasaran.progress.domain.ProgressPolicy.Party;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of this module show, after the policy was asked. */
@Service
@Transactional(readOnly = true)
public class ProgressPages {

    private final RealizationQueries realizations;
    private final Plans plans;
    private final Cycles cycles;
    private final Organization organization;
    private final Clock clock;

    ProgressPages(RealizationQueries realizations, Plans plans, Cycles cycles, Organization organization, Clock clock) {
        this.realizations = realizations;
        this.plans = plans;
        this.cycles = cycles;
        this.organization = organization;
        this.clock = clock;
    }

    /** The quarters of the actor's own plan and, for an assessor, of everybody assessed. Five statements at most. */
    public Overview overview(CurrentUser actor, int year, boolean assessor) {
        LocalDate today = LocalDate.now(clock);
        UUID me = actor.requireEmployee();
        List<UUID> team = assessor ? organization.assessedBy(me, today) : List.of();
        Map<UUID, PlanSummary> latest =
                plans.latest(Stream.concat(Stream.of(me), team.stream()).toList(), year);
        List<UUID> approved = latest.values().stream()
                .filter(plan -> plan.status() == PlanStatus.APPROVED)
                .map(PlanSummary::id)
                .toList();
        Map<UUID, Map<Integer, RealizationSummary>> byEmployee = new HashMap<>();
        for (RealizationSummary one : realizations.summaries(approved)) {
            byEmployee
                    .computeIfAbsent(one.employeeId(), employee -> new TreeMap<>())
                    .put(one.quarter(), one);
        }
        List<PeriodView> quarters = cycles.periods(year).stream()
                .filter(period -> period.kind() == PeriodKind.QUARTER)
                .toList();
        Map<UUID, EmployeeCard> cards = organization.employees(team, today);
        List<Row> rows = new ArrayList<>();
        for (EmployeeCard card : cards.values()) {
            rows.add(row(card.id(), card, latest.get(card.id()), byEmployee));
        }
        rows.sort(
                Comparator.comparing(row -> row.card() == null ? "" : row.card().name()));
        return new Overview(year, today, quarters, row(me, null, latest.get(me), byEmployee), rows);
    }

    private static Row row(
            UUID employeeId,
            @Nullable EmployeeCard card,
            @Nullable PlanSummary plan,
            Map<UUID, Map<Integer, RealizationSummary>> byEmployee) {
        boolean approved = plan != null && plan.status() == PlanStatus.APPROVED;
        return new Row(
                employeeId,
                card,
                approved && plan != null ? plan.id() : null,
                byEmployee.getOrDefault(employeeId, Map.of()));
    }

    /**
     * One quarter of a plan.
     *
     * @throws NotFoundException when the plan is not in force, or the realization does not concern the actor in its
     *     state
     */
    public Quarter quarter(CurrentUser actor, UUID planId, int quarter) {
        LocalDate today = LocalDate.now(clock);
        PlanView plan = plans.find(planId)
                .filter(found -> found.status() == PlanStatus.APPROVED)
                .orElseThrow(() -> new NotFoundException("plan", planId));
        PeriodView period = quarter < 1
                ? missingPeriod(planId)
                : cycles.period(plan.year(), quarter).orElseGet(() -> missingPeriod(planId));
        Set<Party> parties = ProgressPolicy.parties(actor, plan.employeeId(), responsibility(actor, plan, today));
        Optional<RealizationView> found =
                Optional.ofNullable(realizations.ofPlan(planId).get(quarter));
        RealizationStatus status = found.map(RealizationView::status).orElse(RealizationStatus.DRAFT);
        if (!ProgressPolicy.allows(ProgressAction.READ, status, parties)) {
            throw new NotFoundException("plan", planId);
        }
        Set<ProgressAction> actions = ProgressPolicy.allowed(status, parties);
        boolean started = !today.isBefore(RealizationCommands.firstDay(plan.year(), quarter));
        if (!started) {
            actions = EnumSet.of(ProgressAction.READ);
        }
        boolean own = actor.is(plan.employeeId());
        EmployeeCard owner = own ? null : organization.employee(plan.employeeId(), today);
        return new Quarter(plan, period, quarter, status, found.orElse(null), owner, own, started, Set.copyOf(actions));
    }

    private Responsibility responsibility(CurrentUser actor, PlanView plan, LocalDate today) {
        return actor.is(plan.employeeId())
                ? new Responsibility(plan.employeeId(), null, null, null, Responsibility.Reason.NONE)
                : organization.responsibility(plan.employeeId(), today);
    }

    private static PeriodView missingPeriod(UUID planId) {
        throw new NotFoundException("period of plan", planId);
    }

    /**
     * The start page of progress.
     *
     * @param own the actor's own quarters; without a plan when none is in force
     * @param team everybody assessed today, by name
     */
    public record Overview(int year, LocalDate today, List<PeriodView> quarters, Row own, List<Row> team) {}

    /** One person's quarters; {@code planId} is null while no plan is in force. */
    public record Row(
            UUID employeeId,
            @Nullable EmployeeCard card,
            @Nullable UUID planId,
            Map<Integer, RealizationSummary> byQuarter) {

        /** State in a quarter; null when nothing was begun. */
        public @Nullable RealizationStatus status(int quarter) {
            RealizationSummary summary = byQuarter.get(quarter);
            return summary == null ? null : summary.status();
        }
    }

    /**
     * One quarter of a plan.
     *
     * @param realization null while nothing was written
     * @param owner the employee, when the actor is somebody else
     * @param started whether the quarter has begun
     * @param actions what the actor may do
     */
    public record Quarter(
            PlanView plan,
            PeriodView period,
            int quarter,
            RealizationStatus status,
            @Nullable RealizationView realization,
            @Nullable EmployeeCard owner,
            boolean own,
            boolean started,
            Set<ProgressAction> actions) {

        public boolean may(ProgressAction action) {
            return actions.contains(action);
        }

        /** Version that a form must bring back. */
        public long version() {
            return realization == null ? 0 : realization.version();
        }
    }
}
