package id.sasaran.organization.domain;

import id.sasaran.organization.OrganizationSetup.NewAssignment;
import id.sasaran.organization.PositionKind;
import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place of a person from one day to another, both included. */
@Entity
class Assignment extends AgencyEntity {

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "position_name")
    private String positionName;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_kind")
    private PositionKind positionKind;

    private boolean head;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(NewAssignment place) {
        super(Ids.next());
        this.employeeId = place.employeeId();
        this.unitId = place.unitId();
        this.positionName = place.positionName();
        this.positionKind = place.positionKind();
        this.head = place.head();
        this.validFrom = place.from();
        this.validTo = place.to();
    }

    UUID employeeId() {
        return employeeId;
    }

    UUID unitId() {
        return unitId;
    }

    String positionName() {
        return positionName;
    }

    PositionKind positionKind() {
        return positionKind;
    }

    boolean head() {
        return head;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}
