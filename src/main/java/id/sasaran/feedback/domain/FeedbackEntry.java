package id.sasaran.feedback.domain;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.feedback.Feedbacks.Subject;
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

/** What one person said about one subject in one period. Final once it was published. */
@Entity
@Table(name = "feedback")
class FeedbackEntry extends AgencyEntity {

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "giver_id")
    private UUID giverId;

    @Column(name = "period_id")
    private UUID periodId;

    @Column(name = "result_id")
    private @Nullable UUID resultId;

    @Enumerated(EnumType.STRING)
    @Column(name = "core_value")
    private @Nullable BehaviorValue coreValue;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackEntry() {}

    FeedbackEntry(UUID employeeId, UUID giverId, UUID periodId, Subject subject, String text, Instant now) {
        super(Ids.next());
        this.employeeId = employeeId;
        this.giverId = giverId;
        this.periodId = periodId;
        this.resultId = subject.resultId();
        this.coreValue = subject.value();
        this.text = text;
        this.writtenAt = now;
    }

    Subject subject() {
        return new Subject(resultId, coreValue);
    }

    String text() {
        return text;
    }

    UUID giverId() {
        return giverId;
    }

    boolean published() {
        return publishedAt != null;
    }

    /** Replaces the text; the same text again changes nothing. */
    void rewrite(String newText, Instant now) {
        if (!text.equals(newText)) {
            text = newText;
            writtenAt = now;
        }
    }

    void publish(Instant now) {
        publishedAt = now;
    }
}
