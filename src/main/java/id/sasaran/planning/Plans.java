package id.sasaran.planning;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What other modules ask about plans. Limited to the bound agency; the caller checks who may see the answer. */
public interface Plans {

    /** One plan, with results and indicators; a fixed number of statements. */
    Optional<PlanView> find(UUID planId);

    /** The plan in force of an employee for a year: approved and not replaced. */
    Optional<PlanView> inForce(UUID employeeId, int year);

    /** The latest plan of each employee for a year, in whatever state. One statement. */
    Map<UUID, PlanSummary> latest(Collection<UUID> employeeIds, int year);
}
