package id.sasaran.identity.domain;

import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import id.sasaran.shared.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role given to a member of an agency. */
@Entity
@Table(name = "role_grant")
class GrantedRole extends AgencyEntity {

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected GrantedRole() {}

    GrantedRole(UUID accountId, Role role, @Nullable UUID unitId, LocalDate validFrom) {
        super(Ids.next());
        this.accountId = accountId;
        this.role = role;
        this.unitId = unitId;
        this.validFrom = validFrom;
    }
}
