package id.sasaran.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an employee on a date (PermenPANRB 6/2022, annex, part III letter A).
 *
 * @param assessorId the assessor; null when nobody is found, which is a data error to show, never to guess away
 * @param assessorUnitId unit that the assessor leads, whose achievement counts; null when the assessor leads none
 * @param superiorId the assessor's superior; null for the top of the agency
 * @param reason why this person is the assessor
 */
public record Responsibility(
        UUID employeeId,
        @Nullable UUID assessorId,
        @Nullable UUID assessorUnitId,
        @Nullable UUID superiorId,
        Reason reason) {

    /** Why somebody is the assessor. */
    public enum Reason {
        /** Set by hand for this person and time. */
        SET_BY_HAND,
        /** Heads the employee's own unit. */
        UNIT_HEAD,
        /** Heads a unit above: the employee leads the unit, or the unit has no head now. */
        HEAD_ABOVE,
        /** Nobody was found. */
        NONE
    }
}
