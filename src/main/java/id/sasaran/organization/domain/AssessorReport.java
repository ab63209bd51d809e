package id.sasaran.organization.domain;

import id.sasaran.organization.AssessorReportOutcome;
import id.sasaran.organization.AssessorReportStatus;
import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import id.sasaran.shared.IllegalTransitionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** "My assessor is wrong": reported by the employee, answered by the unit admin. */
@Entity
class AssessorReport extends AgencyEntity {

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "assessor_id")
    private @Nullable UUID assessorId;

    private String message;

    @Enumerated(EnumType.STRING)
    private AssessorReportStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    private @Nullable String answer;

    @Enumerated(EnumType.STRING)
    private @Nullable AssessorReportOutcome outcome;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @SuppressWarnings("NullAway.Init")
    protected AssessorReport() {}

    /** A new report on the assessor shown at that moment, if any. */
    AssessorReport(UUID employeeId, @Nullable UUID assessorId, String message, Instant now) {
        super(Ids.next());
        this.employeeId = employeeId;
        this.assessorId = assessorId;
        this.message = message;
        this.status = AssessorReportStatus.OPEN;
        this.createdAt = now;
    }

    /** Closes the report with the answer that the employee reads. */
    void answer(AssessorReportOutcome what, String text, String by, Instant now) {
        if (status != AssessorReportStatus.OPEN) {
            throw new IllegalTransitionException("answer", status);
        }
        status = AssessorReportStatus.ANSWERED;
        outcome = what;
        answer = text;
        answeredBy = by;
        answeredAt = now;
    }

    UUID employeeId() {
        return employeeId;
    }

    @Nullable
    UUID assessorId() {
        return assessorId;
    }

    String message() {
        return message;
    }

    AssessorReportStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    AssessorReportOutcome outcome() {
        return outcome;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    String answeredBy() {
        return answeredBy;
    }
}
