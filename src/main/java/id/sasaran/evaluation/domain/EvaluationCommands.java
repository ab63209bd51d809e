package id.sasaran.evaluation.domain;

import id.sasaran.audit.AuditLog;
import id.sasaran.cycle.Cycles;
import id.sasaran.cycle.PeriodView;
import id.sasaran.evaluation.EvaluationAuthoring;
import id.sasaran.evaluation.EvaluationStatus;
import id.sasaran.evaluation.domain.EvaluationPolicy.Party;
import id.sasaran.feedback.Feedbacks;
import id.sasaran.feedback.Feedbacks.Entry;
import id.sasaran.feedback.Feedbacks.Subject;
import id.sasaran.organization.Organization;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.RuleViolationException.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rating, issuing and confirming evaluations. */
@Service
@Transactional
public class EvaluationCommands implements EvaluationAuthoring {

    private static final String SUBJECT = "evaluation";

    private final EvaluationRepository evaluations;
    private final UnitAchievementRepository unitAchievements;
    private final EvaluationStart starts;
    private final SheetLoader sheets;
    private final Cycles cycles;
    private final Feedbacks feedbacks;
    private final Organization organization;
    private final AuditLog audit;
    private final Clock clock;

    EvaluationCommands(
            EvaluationRepository evaluations,
            UnitAchievementRepository unitAchievements,
            EvaluationStart starts,
            SheetLoader sheets,
            Cycles cycles,
            Feedbacks feedbacks,
            Organization organization,
            AuditLog audit,
            Clock clock) {
        this.evaluations = evaluations;
        this.unitAchievements = unitAchievements;
        this.starts = starts;
        this.sheets = sheets;
        this.cycles = cycles;
        this.feedbacks = feedbacks;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public UUID start(CurrentUser actor, UUID planId, UUID periodId) {
        Evaluation evaluation = starts.open(actor, planId, periodId);
        audit.record(
                actor,
                "evaluation.start",
                SUBJECT,
                evaluation.id(),
                Map.of(),
                Map.of(
                        "employee",
                        evaluation.employeeId(),
                        "plan",
                        planId,
                        "period",
                        periodId,
                        "final",
                        evaluation.finalResult()));
        return evaluation.id();
    }

    @Override
    public long save(CurrentUser actor, UUID evaluationId, long version, RatingDraft rating) {
        Evaluation evaluation = requireFor(actor, evaluationId, version, EvaluationAction.RATE);
        write(actor, evaluation, rating);
        return evaluation.changes();
    }

    @Override
    public void rate(CurrentUser actor, UUID evaluationId, long version, RatingDraft rating) {
        Evaluation evaluation = requireFor(actor, evaluationId, version, EvaluationAction.RATE);
        EvaluationStatus before = evaluation.status();
        write(actor, evaluation, rating);
        Sheet sheet = live(evaluation);
        List<Violation> missing = RatingRules.missing(rating, sheet);
        if (!missing.isEmpty()) {
            throw new RuleViolationException(missing);
        }
        evaluation.rate(clock.instant());
        Map<String, @Nullable Object> after = ratings(evaluation);
        after.put("marks", Marks.of(rating));
        after.put("proposed", sheet.proposal().rating());
        audit.record(actor, "evaluation.rate", SUBJECT, evaluationId, Map.of("status", before), after);
    }

    @Override
    public void issue(CurrentUser actor, UUID evaluationId, long version) {
        Evaluation evaluation = requireFor(actor, evaluationId, version, EvaluationAction.ISSUE);
        PeriodView period = cycles.period(evaluation.periodId());
        UnitAchievement achievement = starts.requireAchievement(evaluation.participants(), period);
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        UUID signer = actor.requireEmployee();
        Sheet sheet = sheets.live(
                        evaluation,
                        achievement,
                        ownAchievement(evaluation),
                        sheets.marks(evaluation),
                        sheets.basis(evaluation))
                .issued(new Sheet.Decision(
                        Sheet.Person.of(organization.employee(signer, today)),
                        now,
                        today,
                        organization.agency().name()));
        evaluation.issue(now, achievement.id(), sheets.write(sheet));
        feedbacks.publish(actor, evaluation.employeeId(), evaluation.periodId());
        audit.record(
                actor,
                "evaluation.issue",
                SUBJECT,
                evaluationId,
                Map.of("status", EvaluationStatus.RATED),
                ratings(evaluation));
    }

    @Override
    public void acknowledge(CurrentUser actor, UUID evaluationId, long version) {
        Evaluation evaluation = require(evaluationId);
        Set<Party> parties = EvaluationPolicy.parties(actor, evaluation.participants(), evaluation.raterId());
        requireAllowed(evaluation, version, EvaluationAction.ACKNOWLEDGE, parties);
        EvaluationStatus before = evaluation.status();
        evaluation.acknowledge(clock.instant());
        audit.record(
                actor,
                "evaluation.acknowledge",
                SUBJECT,
                evaluationId,
                Map.of("status", before),
                Map.of("status", evaluation.status()));
    }

    @Override
    @Transactional(readOnly = true)
    public long version(UUID evaluationId) {
        return require(evaluationId).changes();
    }

    private void write(CurrentUser actor, Evaluation evaluation, RatingDraft rating) {
        List<Violation> tooLong = RatingRules.tooLong(rating);
        if (!tooLong.isEmpty()) {
            throw new RuleViolationException(tooLong);
        }
        starts.requireResults(evaluation.planId(), rating);
        evaluation.write(rating, sheets.write(Marks.of(rating)));
        feedbacks.write(
                actor,
                evaluation.employeeId(),
                evaluation.periodId(),
                Stream.concat(
                                rating.results().stream()
                                        .map(entry -> new Entry(Subject.result(entry.resultId()), entry.feedback())),
                                rating.values().stream()
                                        .map(entry -> new Entry(Subject.value(entry.value()), entry.feedback())))
                        .toList());
    }

    /** The evaluation for those who rate: who that is today, and not who it was when it was opened. */
    private Evaluation requireFor(CurrentUser actor, UUID evaluationId, long version, EvaluationAction action) {
        Evaluation evaluation = require(evaluationId);
        LocalDate today = LocalDate.now(clock);
        Participants now = Participants.of(organization.responsibility(evaluation.employeeId(), today));
        PeriodView period = cycles.period(evaluation.periodId());
        UUID entitled = evaluation.status().issued()
                ? evaluation.raterId()
                : now.rater(period, today).orElse(null);
        Set<Party> parties = EvaluationPolicy.parties(actor, now, entitled);
        requireAllowed(evaluation, version, action, parties);
        if (!actor.is(evaluation.raterId())) {
            throw new NotFoundException(SUBJECT, evaluationId);
        }
        return evaluation;
    }

    private static void requireAllowed(
            Evaluation evaluation, long version, EvaluationAction action, Set<Party> parties) {
        if (!EvaluationPolicy.allows(EvaluationAction.READ, evaluation.status(), parties)
                || !EvaluationPolicy.everAllows(action, parties)) {
            throw new NotFoundException(SUBJECT, evaluation.id());
        }
        evaluation.requireChanges(version);
        if (!EvaluationPolicy.allows(action, evaluation.status(), parties)) {
            throw new IllegalTransitionException("evaluation." + action, evaluation.status());
        }
    }

    private Evaluation require(UUID evaluationId) {
        return evaluations.findById(evaluationId).orElseThrow(() -> new NotFoundException(SUBJECT, evaluationId));
    }

    private Sheet live(Evaluation evaluation) {
        UnitAchievement achievement = unitAchievements
                .findById(evaluation.achievementId())
                .orElseThrow(() -> new NotFoundException("unit achievement", evaluation.achievementId()));
        return sheets.live(
                evaluation,
                achievement,
                ownAchievement(evaluation),
                sheets.marks(evaluation),
                sheets.basis(evaluation));
    }

    private @Nullable UnitAchievement ownAchievement(Evaluation evaluation) {
        UUID unit = evaluation.ownUnitId();
        return unit == null
                ? null
                : unitAchievements
                        .findByUnitIdAndPeriodId(unit, evaluation.periodId())
                        .orElse(null);
    }

    private static Map<String, @Nullable Object> ratings(Evaluation evaluation) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("status", evaluation.status());
        values.put("result", evaluation.resultRating());
        values.put("behavior", evaluation.behaviorRating());
        values.put("predicate", evaluation.predicate());
        values.put("reason", evaluation.reason());
        values.put("recommendation", evaluation.recommendation());
        values.put("final", evaluation.finalResult());
        return values;
    }
}
