package id.sasaran.organization.domain;

import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessor set by hand, with the reason. */
@Entity
class AssessorRelation extends AgencyEntity {

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "assessor_id")
    private UUID assessorId;

    private String reason;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected AssessorRelation() {}

    AssessorRelation(UUID employeeId, UUID assessorId, LocalDate validFrom, String reason) {
        super(Ids.next());
        this.employeeId = employeeId;
        this.assessorId = assessorId;
        this.validFrom = validFrom;
        this.reason = reason;
    }

    UUID assessorId() {
        return assessorId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** Ends this setting on the day before another one begins. */
    void endBefore(LocalDate next) {
        validTo = next.minusDays(1);
    }
}
