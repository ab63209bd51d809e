package id.sasaran.evaluation.domain;

import id.sasaran.cycle.Cycles;
import id.sasaran.cycle.PeriodView;
import id.sasaran.evaluation.EvaluationAuthoring.RatingDraft;
import id.sasaran.organization.EmployeeCard;
import id.sasaran.organization.Organization;
import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.Plans;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must be there before somebody can be rated, and who then rates. */
@Component
class EvaluationStart {

    private final EvaluationRepository evaluations;
    private final Achievements achievements;
    private final Plans plans;
    private final Cycles cycles;
    private final Organization organization;
    private final Clock clock;

    EvaluationStart(
            EvaluationRepository evaluations,
            Achievements achievements,
            Plans plans,
            Cycles cycles,
            Organization organization,
            Clock clock) {
        this.evaluations = evaluations;
        this.achievements = achievements;
        this.plans = plans;
        this.cycles = cycles;
        this.organization = organization;
        this.clock = clock;
    }

    /** Opens the evaluation of a plan in a period, or takes over the open one. */
    Evaluation open(CurrentUser actor, UUID planId, UUID periodId) {
        PlanView plan = plans.find(planId).orElseThrow(() -> new NotFoundException("plan", planId));
        PeriodView period = cycles.period(periodId);
        LocalDate today = LocalDate.now(clock);
        Participants participants = Participants.of(organization.responsibility(plan.employeeId(), today));
        boolean concerned =
                actor.is(idOrNone(participants.assessorId())) || actor.is(idOrNone(participants.superiorId()));
        if (!concerned || plan.year() != period.year()) {
            throw new NotFoundException("plan", planId);
        }
        UUID rater = participants
                .rater(period, today)
                .orElseThrow(() -> new RuleViolationException("", "evaluation.error.not-open"));
        if (!actor.is(rater)) {
            throw new RuleViolationException(
                    "",
                    participants.bySuperior(period, today)
                            ? "evaluation.error.window-passed"
                            : "evaluation.error.not-yet-yours");
        }
        if (plan.status() != PlanStatus.APPROVED) {
            throw new RuleViolationException("", "evaluation.error.no-plan");
        }
        Evaluation.Seat seat = seat(participants, period, rater, today);
        Optional<Evaluation> known = evaluations.findByPlanIdAndPeriodId(planId, periodId);
        if (known.isEmpty()) {
            return evaluations.save(new Evaluation(planId, periodId, seat));
        }
        if (known.get().status().issued()) {
            throw new IllegalTransitionException("evaluation.start", known.get().status());
        }
        known.get().take(seat);
        return known.get();
    }

    private Evaluation.Seat seat(Participants participants, PeriodView period, UUID rater, LocalDate today) {
        UnitAchievement achievement = requireAchievement(participants, period);
        Map<UUID, EmployeeCard> cards = organization.employees(Set.of(participants.employeeId(), rater), today);
        EmployeeCard employee = require(cards, participants.employeeId());
        boolean finalResult = participants.bySuperior(period, today)
                || FinalResult.byRank(organization.agency().kind(), employee, require(cards, rater));
        return new Evaluation.Seat(
                participants, rater, employee.head() ? employee.unitId() : null, achievement.id(), finalResult);
    }

    /** The achievement of the unit that the assessor leads (annex, part IV, letter B number 1.g). */
    UnitAchievement requireAchievement(Participants participants, PeriodView period) {
        UUID unit = participants.assessorUnitId();
        if (unit == null) {
            throw new RuleViolationException("", "evaluation.error.no-unit");
        }
        return achievements
                .counting(unit, period)
                .orElseThrow(() -> new RuleViolationException("", "evaluation.error.no-achievement"));
    }

    /** Refuses marks on results that are not in the plan. */
    void requireResults(UUID planId, RatingDraft rating) {
        PlanView plan = plans.find(planId).orElseThrow(() -> new NotFoundException("plan", planId));
        Set<UUID> known = plan.results().stream().map(PlanView.Result::id).collect(Collectors.toSet());
        rating.results().forEach(entry -> {
            if (!known.contains(entry.resultId())) {
                throw new NotFoundException("result", entry.resultId());
            }
        });
    }

    private static UUID idOrNone(@Nullable UUID id) {
        return id == null ? new UUID(0, 0) : id;
    }

    private static EmployeeCard require(Map<UUID, EmployeeCard> cards, UUID id) {
        return Optional.ofNullable(cards.get(id)).orElseThrow(() -> new NotFoundException("employee", id));
    }
}
