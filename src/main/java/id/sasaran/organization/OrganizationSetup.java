package id.sasaran.organization;

import id.sasaran.shared.CurrentUser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commands that build an agency: units, people, assignments, assessors set by hand. */
public interface OrganizationSetup {

    /** Creates an agency and returns its id. Only the system and platform admins may. */
    int createAgency(CurrentUser actor, NewAgency agency);

    /** Adds a unit and returns its id. */
    UUID addUnit(CurrentUser actor, NewUnit unit);

    /** Adds a person and returns the id. */
    UUID addEmployee(CurrentUser actor, NewEmployee employee);

    /** Gives a person a place from a date on and returns the assignment's id. */
    UUID assign(CurrentUser actor, NewAssignment assignment);

    /** Sets the assessor of a person by hand from a date on; an earlier setting ends the day before. */
    void setAssessor(CurrentUser actor, UUID employeeId, UUID assessorId, LocalDate from, String reason);

    /** A new agency; {@code code} is lower case letters, digits and hyphens. */
    record NewAgency(String code, String name, AgencyKind kind, ZoneId zone) {}

    /** A new unit below {@code parentId}, or the top unit when that is null. */
    record NewUnit(@Nullable UUID parentId, String name, String code) {}

    /**
     * A new person.
     *
     * @param number 18 digits (NIP or NI PPPK); null exactly for state officials
     */
    record NewEmployee(
            EmployeeKind kind,
            @Nullable String number,
            String name,
            String titleBefore,
            String titleAfter,
            String grade) {}

    /** A place for a person; open-ended when {@code to} is null. */
    record NewAssignment(
            UUID employeeId,
            UUID unitId,
            String positionName,
            PositionKind positionKind,
            boolean head,
            LocalDate from,
            @Nullable LocalDate to) {}
}
