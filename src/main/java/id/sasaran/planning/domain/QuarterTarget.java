package id.sasaran.planning.domain;

import id.sasaran.planning.Target;
import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The target of one quarter. */
@Entity
@Table(name = "plan_quarter_target")
class QuarterTarget extends AgencyEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_id")
    private Indicator indicator;

    private int quarter;

    @Embedded
    private TargetColumns target;

    @SuppressWarnings("NullAway.Init")
    protected QuarterTarget() {}

    QuarterTarget(Indicator indicator, int quarter, Target target) {
        super(Ids.next());
        this.indicator = indicator;
        this.quarter = quarter;
        this.target = new TargetColumns(target);
    }

    int quarter() {
        return quarter;
    }

    Target target() {
        return target.target();
    }

    void change(Target changed) {
        this.target = new TargetColumns(changed);
    }
}
