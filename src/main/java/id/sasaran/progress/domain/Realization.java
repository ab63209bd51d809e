package id.sasaran.progress.domain;

import id.sasaran.progress.RealizationStatus;
import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.StaleVersionException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** The realization of one plan in one quarter. Its state changes only by the named transitions. */
@Entity
class Realization extends AgencyEntity {

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "employee_id")
    private UUID employeeId;

    private int quarter;

    @Enumerated(EnumType.STRING)
    private RealizationStatus status;

    /** Counts the changes, those in lines included; what a form brings back. 0 means that nothing was written yet. */
    private long changes;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    /** The assessor on the day of submission, so that the task finds its way without asking who is responsible. */
    @Column(name = "submitted_to")
    private @Nullable UUID submittedTo;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decision_note")
    private String decisionNote;

    @OneToMany(mappedBy = "realization", cascade = CascadeType.ALL, orphanRemoval = true)
    @Filter(name = "_tenantId", condition = "agency_id = :tenantId")
    private List<IndicatorRealization> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Realization() {}

    Realization(UUID planId, UUID employeeId, int quarter) {
        super(Ids.next());
        this.planId = planId;
        this.employeeId = employeeId;
        this.quarter = quarter;
        this.status = RealizationStatus.DRAFT;
        this.decisionNote = "";
    }

    UUID planId() {
        return planId;
    }

    UUID employeeId() {
        return employeeId;
    }

    int quarter() {
        return quarter;
    }

    RealizationStatus status() {
        return status;
    }

    /** Number of changes so far. */
    long changes() {
        return changes;
    }

    /**
     * Refuses to work on a realization that changed since the caller read it.
     *
     * @throws StaleVersionException when there were more changes than the caller knows
     */
    void requireChanges(long expected) {
        if (changes != expected) {
            throw new StaleVersionException(id(), expected, changes);
        }
    }

    List<IndicatorRealization> lines() {
        return List.copyOf(lines);
    }

    /** The line of an indicator, made when it is not there yet. */
    IndicatorRealization line(UUID indicatorId) {
        require("progress.write", RealizationStatus.DRAFT, RealizationStatus.RETURNED);
        Optional<IndicatorRealization> known = lines.stream()
                .filter(line -> line.indicatorId().equals(indicatorId))
                .findFirst();
        return known.orElseGet(() -> {
            IndicatorRealization line = new IndicatorRealization(this, indicatorId);
            lines.add(line);
            return line;
        });
    }

    /** Notes that lines were written. */
    void written() {
        require("progress.write", RealizationStatus.DRAFT, RealizationStatus.RETURNED);
        changes++;
    }

    /** The employee sends it to the assessor. */
    void submit(Instant now, @Nullable UUID assessorId) {
        require("progress.submit", RealizationStatus.DRAFT, RealizationStatus.RETURNED);
        changes++;
        status = RealizationStatus.SUBMITTED;
        submittedAt = now;
        submittedTo = assessorId;
    }

    /** The assessor accepts it. */
    void accept(Instant now, UUID assessorId) {
        require("progress.accept", RealizationStatus.SUBMITTED);
        decide(RealizationStatus.ACCEPTED, now, assessorId, "");
    }

    /** The assessor sends it back with a note. */
    void returnToEmployee(Instant now, UUID assessorId, String note) {
        require("progress.return", RealizationStatus.SUBMITTED);
        decide(RealizationStatus.RETURNED, now, assessorId, note);
    }

    private void decide(RealizationStatus to, Instant now, UUID assessorId, String note) {
        changes++;
        status = to;
        decidedAt = now;
        decidedBy = assessorId;
        decisionNote = note;
    }

    private void require(String step, RealizationStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new IllegalTransitionException(step, status);
        }
    }
}
