package id.sasaran.planning.domain;

import id.sasaran.planning.Aspect;
import id.sasaran.planning.PlanAuthoring.IndicatorDraft;
import id.sasaran.planning.Target;
import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Filter;

/** An indicator (IKI) of a result, with its targets. */
@Entity
@Table(name = "plan_indicator")
class Indicator extends AgencyEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "result_id")
    private WorkResult result;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    private Aspect aspect;

    private String statement;

    @Embedded
    private TargetColumns target;

    @OneToMany(mappedBy = "indicator", cascade = CascadeType.ALL, orphanRemoval = true)
    @Filter(name = "_tenantId", condition = "agency_id = :tenantId")
    private List<QuarterTarget> quarterTargets = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    Indicator(WorkResult result, int position, IndicatorDraft draft) {
        super(Ids.next());
        this.result = result;
        change(position, draft);
    }

    final void change(int newPosition, IndicatorDraft draft) {
        this.position = newPosition;
        this.aspect = draft.aspect();
        this.statement = draft.statement();
        this.target = new TargetColumns(draft.target());
        quarterTargets.removeIf(one -> !draft.quarterTargets().containsKey(one.quarter()));
        draft.quarterTargets().forEach(this::setQuarter);
    }

    private void setQuarter(int quarter, Target quarterTarget) {
        quarterTargets.stream()
                .filter(one -> one.quarter() == quarter)
                .findFirst()
                .ifPresentOrElse(
                        one -> one.change(quarterTarget),
                        () -> quarterTargets.add(new QuarterTarget(this, quarter, quarterTarget)));
    }

    int position() {
        return position;
    }

    Aspect aspect() {
        return aspect;
    }

    String statement() {
        return statement;
    }

    Target target() {
        return target.target();
    }

    Map<Integer, Target> quarterTargets() {
        Map<Integer, Target> targets = new TreeMap<>();
        quarterTargets.forEach(one -> targets.put(one.quarter(), one.target()));
        return targets;
    }
}
