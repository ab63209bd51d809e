package id.sasaran.organization.domain;

import id.sasaran.organization.EmployeeKind;
import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A person of the agency; never keyed by the employee number, which may change. */
@Entity
class Employee extends AgencyEntity {

    @Enumerated(EnumType.STRING)
    private EmployeeKind kind;

    @Column(name = "number")
    private @Nullable String number;

    private String name;

    @Column(name = "title_before")
    private String titleBefore;

    @Column(name = "title_after")
    private String titleAfter;

    private String grade;

    @SuppressWarnings("NullAway.Init")
    protected Employee() {}

    Employee(
            EmployeeKind kind,
            @Nullable String number,
            String name,
            String titleBefore,
            String titleAfter,
            String grade) {
        super(Ids.next());
        this.kind = kind;
        this.number = number;
        this.name = name;
        this.titleBefore = titleBefore;
        this.titleAfter = titleAfter;
        this.grade = grade;
    }

    EmployeeKind kind() {
        return kind;
    }

    @Nullable
    String number() {
        return number;
    }

    String name() {
        return name;
    }

    String titleBefore() {
        return titleBefore;
    }

    String titleAfter() {
        return titleAfter;
    }

    String grade() {
        return grade;
    }
}
