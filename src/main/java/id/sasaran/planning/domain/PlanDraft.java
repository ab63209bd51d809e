package id.sasaran.planning.domain;

import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was typed into one part of a plan and not finished. */
@Entity
@Table(name = "plan_draft")
class PlanDraft extends AgencyEntity {

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "part")
    private String part;

    @Column(name = "content")
    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanDraft() {}

    PlanDraft(UUID planId, String part, String content, Instant savedAt) {
        super(Ids.next());
        this.planId = planId;
        this.part = part;
        this.content = content;
        this.savedAt = savedAt;
    }

    void change(String changed, Instant at) {
        this.content = changed;
        this.savedAt = at;
    }

    String content() {
        return content;
    }

    Instant savedAt() {
        return savedAt;
    }
}
