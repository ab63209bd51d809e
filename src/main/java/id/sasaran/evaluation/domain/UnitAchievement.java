package id.sasaran.evaluation.domain;

import id.sasaran.evaluation.OrganizationPredicate;
import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The achievement of a unit in a period. It may change until an evaluation that relies on it was issued. */
@Entity
@Table(name = "unit_achievement")
class UnitAchievement extends AgencyEntity {

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "period_id")
    private UUID periodId;

    @Enumerated(EnumType.STRING)
    private OrganizationPredicate predicate;

    private String note;

    @Column(name = "set_by")
    private @Nullable UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    private long changes;

    @SuppressWarnings("NullAway.Init")
    protected UnitAchievement() {}

    @SuppressWarnings("NullAway.Init") // set() follows at once
    UnitAchievement(UUID unitId, UUID periodId) {
        super(Ids.next());
        this.unitId = unitId;
        this.periodId = periodId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID periodId() {
        return periodId;
    }

    OrganizationPredicate predicate() {
        return predicate;
    }

    String note() {
        return note;
    }

    @Nullable
    UUID setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }

    /** Number of settings so far; what a form brings back. */
    long changes() {
        return changes;
    }

    /** Sets or changes it. */
    void set(OrganizationPredicate newPredicate, String newNote, @Nullable UUID by, Instant at) {
        predicate = newPredicate;
        note = newNote;
        setBy = by;
        setAt = at;
        changes++;
    }
}
