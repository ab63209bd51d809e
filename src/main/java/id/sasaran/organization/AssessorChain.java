package id.sasaran.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an employee on a date, with what a page shows of them.
 *
 * @param assessor null when nobody is found
 * @param superior the assessor's superior; null at the top of the agency
 */
public record AssessorChain(
        UUID employeeId,
        @Nullable EmployeeCard assessor,
        @Nullable EmployeeCard superior,
        Responsibility.Reason reason) {}
