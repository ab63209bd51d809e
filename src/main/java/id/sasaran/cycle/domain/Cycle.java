package id.sasaran.cycle.domain;

import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** One appraisal year of an agency. */
@Entity
class Cycle extends AgencyEntity {

    @Column(name = "year")
    private int year;

    protected Cycle() {}

    Cycle(int year) {
        super(Ids.next());
        this.year = year;
    }

    int year() {
        return year;
    }
}
