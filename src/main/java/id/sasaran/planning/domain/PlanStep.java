package id.sasaran.planning.domain;

import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One thing that was done with a plan; written once. */
@Entity
@Table(name = "plan_step")
class PlanStep extends AgencyEntity {

    @Column(name = "plan_id")
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private PlanAction action;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "at")
    private Instant at;

    @Column(name = "comment")
    private String comment;

    @SuppressWarnings("NullAway.Init")
    protected PlanStep() {}

    PlanStep(UUID planId, PlanAction action, CurrentUser actor, Instant at, String comment) {
        super(Ids.next());
        this.planId = planId;
        this.action = action;
        this.accountId = actor.accountId();
        this.actorName = actor.name();
        this.at = at;
        this.comment = comment;
    }
}
