package id.sasaran.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other modules ask about agencies, units and people. All answers are limited to the bound agency. */
public interface Organization {

    /** The bound agency. */
    AgencyView agency();

    /**
     * A person as of a date.
     *
     * @throws id.sasaran.shared.NotFoundException when there is no such employee in the agency
     */
    EmployeeCard employee(UUID employeeId, LocalDate date);

    /**
     * A person as of a date and whether the person assesses somebody then. One statement.
     *
     * @throws id.sasaran.shared.NotFoundException when there is no such employee in the agency
     */
    EmployeeStanding standing(UUID employeeId, LocalDate date);

    /** Several people as of a date, by id; unknown ids are left out. One statement. */
    Map<UUID, EmployeeCard> employees(Collection<UUID> employeeIds, LocalDate date);

    /**
     * Who answers for one employee on a date. Two statements.
     *
     * @throws id.sasaran.shared.NotFoundException when there is no such employee in the agency
     */
    Responsibility responsibility(UUID employeeId, LocalDate date);

    /** Who answers for each of several employees on a date; every id asked for has an answer. Two statements. */
    Map<UUID, Responsibility> responsibilities(Collection<UUID> employeeIds, LocalDate date);

    /**
     * Who answers for one employee on a date, with names and positions. One statement.
     *
     * @throws id.sasaran.shared.NotFoundException when there is no such employee in the agency
     */
    AssessorChain chain(UUID employeeId, LocalDate date);

    /** Employees whose assessor this person is on a date. */
    List<UUID> assessedBy(UUID assessorId, LocalDate date);

    /** Employees whose assessor's assessor this person is on a date: the superior of the assessor. Three statements. */
    Set<UUID> assessedByTeamOf(UUID superiorId, LocalDate date);

    /** The unit that a person heads on a date. */
    Optional<UnitView> unitLedBy(UUID employeeId, LocalDate date);

    /** The unit above all others; empty while the agency has no unit. */
    Optional<UnitView> topUnit();

    /** Units directly below a unit, by name. */
    List<UnitView> unitsBelow(UUID unitId);

    /** A unit and everything below it. */
    Set<UUID> subtree(UUID unitId);

    /** A unit of the agency. */
    UnitView unit(UUID unitId);
}
