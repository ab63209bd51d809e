package id.sasaran.evaluation.domain;

import id.sasaran.audit.AuditLog;
import id.sasaran.evaluation.EvaluationAuthoring.RatingDraft;
import id.sasaran.evaluation.EvaluationStatus;
import id.sasaran.evaluation.domain.EvaluationPolicy.Party;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One evaluation as its pages show it, after the policy was asked. Every reading by somebody else is recorded, except by
 * who is writing it: the beginning, the rating and the issue stand in the trail already.
 */
@Service
@Transactional
public class EvaluationPages {

    private final EvaluationRepository evaluations;
    private final SheetLoader sheets;
    private final AuditLog audit;
    private final Clock clock;

    EvaluationPages(EvaluationRepository evaluations, SheetLoader sheets, AuditLog audit, Clock clock) {
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An evaluation to read.
     *
     * @throws NotFoundException when the actor may not read it in its state
     */
    public Opened read(CurrentUser actor, UUID evaluationId) {
        return open(actor, evaluationId, EvaluationAction.READ, null);
    }

    /**
     * An evaluation to rate.
     *
     * @param typed what was typed and not kept; its marks go into the proposal. Null to show what is kept
     * @throws NotFoundException when the actor may not rate it
     */
    public Opened rating(CurrentUser actor, UUID evaluationId, @Nullable RatingDraft typed) {
        return open(actor, evaluationId, EvaluationAction.RATE, typed);
    }

    /**
     * A complete evaluation before it is issued.
     *
     * @throws NotFoundException when the actor may not issue it
     */
    public Opened issuing(CurrentUser actor, UUID evaluationId) {
        return open(actor, evaluationId, EvaluationAction.ISSUE, null);
    }

    private Opened open(CurrentUser actor, UUID evaluationId, EvaluationAction action, @Nullable RatingDraft typed) {
        Tuple row = evaluations.load(evaluationId).orElseThrow(() -> new NotFoundException("evaluation", evaluationId));
        Evaluation evaluation = row.get("evaluation", Evaluation.class);
        UnitAchievement achievement = row.get("achievement", UnitAchievement.class);
        UnitAchievement own = row.get("own", UnitAchievement.class);
        EvaluationStatus status = evaluation.status();
        SheetLoader.Basis basis = status.issued() ? null : sheets.basis(evaluation);
        UUID rater = basis == null
                ? evaluation.raterId()
                : evaluation
                        .participants()
                        .rater(basis.period(), LocalDate.now(clock))
                        .orElse(null);
        Set<Party> parties = EvaluationPolicy.parties(actor, evaluation.participants(), rater);
        // whoever becomes entitled takes the evaluation over in the list first
        boolean seated = action == EvaluationAction.READ || actor.is(evaluation.raterId());
        if (!EvaluationPolicy.allows(action, status, parties) || !seated) {
            throw new NotFoundException("evaluation", evaluationId);
        }
        if (!actor.is(evaluation.employeeId()) && !(basis != null && parties.contains(Party.RATER))) {
            audit.recordRead(actor, "evaluation.read", "evaluation", evaluationId);
        }
        Sheet sheet = basis == null
                ? sheets.frozen(evaluation)
                : sheets.live(
                        evaluation,
                        achievement,
                        own,
                        typed == null ? sheets.marks(evaluation) : Marks.of(typed),
                        basis);
        return new Opened(
                evaluation.id(),
                evaluation.changes(),
                evaluation.planId(),
                evaluation.periodId(),
                status,
                evaluation.acknowledgedAt(),
                sheet,
                Set.copyOf(EvaluationPolicy.allowed(status, parties)),
                actor.is(evaluation.employeeId()));
    }

    /**
     * An evaluation and what the reader may do with it.
     *
     * @param version version that a form must bring back
     * @param own whether it is the reader's own
     */
    public record Opened(
            UUID id,
            long version,
            UUID planId,
            UUID periodId,
            EvaluationStatus status,
            @Nullable Instant acknowledgedAt,
            Sheet sheet,
            Set<EvaluationAction> actions,
            boolean own) {

        public boolean may(EvaluationAction action) {
            return actions.contains(action);
        }
    }
}
