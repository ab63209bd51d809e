package id.sasaran.planning.domain;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A special expectation of the leader on one core value. */
@Entity
@Table(name = "plan_expectation")
class Expectation extends AgencyEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @Enumerated(EnumType.STRING)
    @Column(name = "core_value")
    private BehaviorValue coreValue;

    @Column(name = "expectation")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Expectation() {}

    Expectation(Plan plan, BehaviorValue coreValue, String text) {
        super(Ids.next());
        this.plan = plan;
        this.coreValue = coreValue;
        this.text = text;
    }

    BehaviorValue coreValue() {
        return coreValue;
    }

    String text() {
        return text;
    }

    void change(String changed) {
        this.text = changed;
    }
}
