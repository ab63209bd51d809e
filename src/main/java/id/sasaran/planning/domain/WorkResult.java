package id.sasaran.planning.domain;

import id.sasaran.planning.PlanAuthoring.IndicatorDraft;
import id.sasaran.planning.PlanAuthoring.ResultDraft;
import id.sasaran.planning.ResultKind;
import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A result (RHK) of a plan. */
@Entity
@Table(name = "plan_result")
class WorkResult extends AgencyEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    private ResultKind kind;

    private String statement;

    @Column(name = "supported_result_id")
    private @Nullable UUID supportedResultId;

    @Column(name = "supported_text")
    private String supportedText;

    @Column(name = "supported_indicator")
    private String supportedIndicator;

    @OneToMany(mappedBy = "result", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @Filter(name = "_tenantId", condition = "agency_id = :tenantId")
    private List<Indicator> indicators = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected WorkResult() {}

    WorkResult(Plan plan, int position, ResultDraft draft) {
        super(Ids.next());
        this.plan = plan;
        this.position = position;
        change(draft);
    }

    /** Takes over what was written; indicators keep their id, so that what hangs on them stays. */
    final void change(ResultDraft draft) {
        this.kind = draft.kind();
        this.statement = draft.statement();
        this.supportedResultId = draft.supportedResultId();
        this.supportedText = supportedResultId == null ? draft.supportedText() : "";
        this.supportedIndicator = supportedResultId == null ? draft.supportedIndicator() : "";
        Set<UUID> kept = draft.indicators().stream()
                .map(IndicatorDraft::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        indicators.removeIf(indicator -> !kept.contains(indicator.id()));
        for (int index = 0; index < draft.indicators().size(); index++) {
            setIndicator(index, draft.indicators().get(index));
        }
    }

    private void setIndicator(int index, IndicatorDraft draft) {
        indicators.stream()
                .filter(indicator -> indicator.id().equals(draft.id()))
                .findFirst()
                .ifPresentOrElse(
                        indicator -> indicator.change(index, draft),
                        () -> indicators.add(new Indicator(this, index, draft)));
    }

    int position() {
        return position;
    }

    ResultKind kind() {
        return kind;
    }

    String statement() {
        return statement;
    }

    @Nullable
    UUID supportedResultId() {
        return supportedResultId;
    }

    String supportedText() {
        return supportedText;
    }

    String supportedIndicator() {
        return supportedIndicator;
    }

    List<Indicator> indicators() {
        return indicators;
    }
}
