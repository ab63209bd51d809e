package id.sasaran.identity.domain;

import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account's place in one agency. */
@Entity
class Membership extends AgencyEntity {

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "employee_id")
    private @Nullable UUID employeeId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(UUID accountId, @Nullable UUID employeeId, LocalDate validFrom) {
        super(Ids.next());
        this.accountId = accountId;
        this.employeeId = employeeId;
        this.validFrom = validFrom;
    }
}
