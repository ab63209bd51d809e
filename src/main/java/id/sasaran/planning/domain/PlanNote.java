package id.sasaran.planning.domain;

import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the assessor wrote about one result when sending the plan back. */
@Entity
@Table(name = "plan_note")
class PlanNote extends AgencyEntity {

    @Column(name = "step_id")
    private UUID stepId;

    @Column(name = "result_id")
    private @Nullable UUID resultId;

    @Column(name = "result_code")
    private String resultCode;

    @Column(name = "note")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected PlanNote() {}

    PlanNote(PlanStep step, UUID resultId, String resultCode, String text) {
        super(Ids.next());
        this.stepId = step.id();
        this.resultId = resultId;
        this.resultCode = resultCode;
        this.text = text;
    }

    /** The result goes; the note stays, by the code that the result had. */
    void detach() {
        this.resultId = null;
    }
}
