package id.sasaran.progress.domain;

import id.sasaran.progress.Evidence;
import id.sasaran.progress.Measured;
import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.jspecify.annotations.Nullable;

/** One indicator within a realization: what was typed, and the measured value where the typed text is a valid one. */
@Entity
@Table(name = "realization_line")
class IndicatorRealization extends AgencyEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "realization_id")
    private Realization realization;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    @Column(name = "not_due")
    private boolean notDue;

    private String typed;

    @Column(name = "typed_whole")
    private String typedWhole;

    private @Nullable BigDecimal value;

    private @Nullable BigDecimal whole;

    @Column(name = "reached_on")
    private @Nullable LocalDate reachedOn;

    private String note;

    @Array(length = Evidence.MAX_LINKS)
    @Column(name = "evidence_labels", columnDefinition = "text[]")
    private String[] evidenceLabels;

    @Array(length = Evidence.MAX_LINKS)
    @Column(name = "evidence_urls", columnDefinition = "text[]")
    private String[] evidenceUrls;

    @SuppressWarnings("NullAway.Init")
    protected IndicatorRealization() {}

    IndicatorRealization(Realization realization, UUID indicatorId) {
        super(Ids.next());
        this.realization = realization;
        this.indicatorId = indicatorId;
        this.typed = "";
        this.typedWhole = "";
        this.note = "";
        this.evidenceLabels = new String[0];
        this.evidenceUrls = new String[0];
    }

    UUID indicatorId() {
        return indicatorId;
    }

    boolean notDue() {
        return notDue;
    }

    String typed() {
        return typed;
    }

    String typedWhole() {
        return typedWhole;
    }

    /** Keeps what was typed and the value it stands for; {@code measured} is null when the text is no valid value. */
    void type(boolean isNotDue, String text, String wholeText, @Nullable Measured measured) {
        notDue = isNotDue;
        typed = text;
        typedWhole = wholeText;
        value = measured == null ? null : measured.value();
        whole = measured == null ? null : measured.whole();
        reachedOn = measured == null ? null : measured.date();
    }

    void explain(String text, List<Evidence> evidence) {
        note = text;
        evidenceLabels = evidence.stream().map(Evidence::label).toArray(String[]::new);
        evidenceUrls = evidence.stream().map(Evidence::url).toArray(String[]::new);
    }

    /** Whether there is a valid value. */
    boolean measured() {
        return value != null || reachedOn != null;
    }

    /** Addresses as typed. */
    List<String> urls() {
        return List.of(evidenceUrls);
    }
}
