package id.sasaran.evaluation.domain;

import id.sasaran.evaluation.EvaluationAuthoring.RatingDraft;
import id.sasaran.evaluation.EvaluationStatus;
import id.sasaran.evaluation.Predicate;
import id.sasaran.evaluation.Quadrant;
import id.sasaran.evaluation.Rating;
import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.StaleVersionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** The evaluation of one plan in one period. Its state changes only by the named transitions. */
@Entity
class Evaluation extends AgencyEntity {

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "period_id")
    private UUID periodId;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus status;

    @Column(name = "final_result")
    private boolean finalResult;

    @Column(name = "assessor_id")
    private @Nullable UUID assessorId;

    @Column(name = "assessor_unit_id")
    private @Nullable UUID assessorUnitId;

    @Column(name = "superior_id")
    private @Nullable UUID superiorId;

    @Column(name = "rater_id")
    private UUID raterId;

    /** Unit that the person evaluated heads; its achievement suggests the rating of results. */
    @Column(name = "own_unit_id")
    private @Nullable UUID ownUnitId;

    @Column(name = "achievement_id")
    private UUID achievementId;

    @Column(name = "marks", columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String marks;

    @Enumerated(EnumType.STRING)
    @Column(name = "result_rating")
    private @Nullable Rating resultRating;

    @Enumerated(EnumType.STRING)
    @Column(name = "behavior_rating")
    private @Nullable Rating behaviorRating;

    @Enumerated(EnumType.STRING)
    private @Nullable Predicate predicate;

    private String reason;

    private String recommendation;

    @Column(name = "result_evidence")
    private String resultEvidence;

    @Column(name = "behavior_evidence")
    private String behaviorEvidence;

    @Column(name = "rated_at")
    private @Nullable Instant ratedAt;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "snapshot", columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String snapshot;

    /** Counts the changes; what a form brings back. */
    private long changes;

    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {}

    Evaluation(UUID planId, UUID periodId, Seat seat) {
        super(Ids.next());
        this.employeeId = seat.participants().employeeId();
        this.planId = planId;
        this.periodId = periodId;
        this.status = EvaluationStatus.OPEN;
        this.marks = "{}";
        this.reason = "";
        this.recommendation = "";
        this.resultEvidence = "";
        this.behaviorEvidence = "";
        this.raterId = seat.raterId();
        this.achievementId = seat.achievementId();
        sit(seat);
    }

    /** Someone takes the rating over, or those around it changed; what another person rated is open again. */
    void take(Seat seat) {
        require("evaluation.start", EvaluationStatus.OPEN, EvaluationStatus.RATED);
        if (!raterId.equals(seat.raterId())) {
            status = EvaluationStatus.OPEN;
            ratedAt = null;
        }
        changes++;
        sit(seat);
    }

    private void sit(Seat seat) {
        assessorId = seat.participants().assessorId();
        assessorUnitId = seat.participants().assessorUnitId();
        superiorId = seat.participants().superiorId();
        raterId = seat.raterId();
        ownUnitId = seat.ownUnitId();
        achievementId = seat.achievementId();
        finalResult = seat.finalResult();
    }

    /** Keeps an unfinished rating; a complete one becomes unfinished again. */
    void write(RatingDraft draft, String marksJson) {
        require("evaluation.write", EvaluationStatus.OPEN, EvaluationStatus.RATED);
        status = EvaluationStatus.OPEN;
        ratedAt = null;
        marks = marksJson;
        resultRating = draft.result();
        behaviorRating = draft.behavior();
        predicate = draft.result() == null || draft.behavior() == null
                ? null
                : Quadrant.predicate(draft.result(), draft.behavior());
        reason = draft.reason().strip();
        recommendation = draft.recommendation().strip();
        resultEvidence = draft.resultEvidence().strip();
        behaviorEvidence = draft.behaviorEvidence().strip();
        changes++;
    }

    /** The rating is complete. */
    void rate(Instant now) {
        require("evaluation.rate", EvaluationStatus.OPEN);
        status = EvaluationStatus.RATED;
        ratedAt = now;
        changes++;
    }

    /** It is signed, frozen, and handed to the employee. */
    void issue(Instant now, UUID achievement, String frozen) {
        require("evaluation.issue", EvaluationStatus.RATED);
        achievementId = achievement;
        status = EvaluationStatus.ISSUED;
        issuedAt = now;
        snapshot = frozen;
        changes++;
    }

    /** The employee has read it. */
    void acknowledge(Instant now) {
        require("evaluation.acknowledge", EvaluationStatus.ISSUED);
        status = EvaluationStatus.ACKNOWLEDGED;
        acknowledgedAt = now;
        changes++;
    }

    /**
     * Refuses to work on an evaluation that changed since the caller read it.
     *
     * @throws StaleVersionException when there were more changes than the caller knows
     */
    void requireChanges(long expected) {
        if (changes != expected) {
            throw new StaleVersionException(id(), expected, changes);
        }
    }

    private void require(String step, EvaluationStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new IllegalTransitionException(step, status);
        }
    }

    Participants participants() {
        return new Participants(employeeId, assessorId, assessorUnitId, superiorId);
    }

    UUID employeeId() {
        return employeeId;
    }

    UUID planId() {
        return planId;
    }

    UUID periodId() {
        return periodId;
    }

    EvaluationStatus status() {
        return status;
    }

    boolean finalResult() {
        return finalResult;
    }

    UUID raterId() {
        return raterId;
    }

    @Nullable
    UUID ownUnitId() {
        return ownUnitId;
    }

    UUID achievementId() {
        return achievementId;
    }

    String marks() {
        return marks;
    }

    @Nullable
    Rating resultRating() {
        return resultRating;
    }

    @Nullable
    Rating behaviorRating() {
        return behaviorRating;
    }

    @Nullable
    Predicate predicate() {
        return predicate;
    }

    String reason() {
        return reason;
    }

    String recommendation() {
        return recommendation;
    }

    String resultEvidence() {
        return resultEvidence;
    }

    String behaviorEvidence() {
        return behaviorEvidence;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Nullable
    String snapshot() {
        return snapshot;
    }

    long changes() {
        return changes;
    }

    /**
     * Who rates, for whom, and on what ground.
     *
     * @param ownUnitId unit that the person evaluated heads; null when none
     * @param finalResult whether the result will be final
     */
    record Seat(
            Participants participants,
            UUID raterId,
            @Nullable UUID ownUnitId,
            UUID achievementId,
            boolean finalResult) {}
}
