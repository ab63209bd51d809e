package id.sasaran.evaluation.domain;

import id.sasaran.organization.AgencyKind;
import id.sasaran.organization.EmployeeCard;
import id.sasaran.organization.EmployeeKind;
import id.sasaran.organization.PositionKind;
import org.jspecify.annotations.Nullable;

/**
 * Whose result is final by the rank of those involved (annex, part IV, letter A number 12): heads rated by a minister, by
 * the head of the agency, or by the head of the region.
 */
final class FinalResult {

    private FinalResult() {}

    static boolean byRank(AgencyKind agency, EmployeeCard employee, EmployeeCard rater) {
        if (rater.kind() != EmployeeKind.PEJABAT_NEGARA) {
            return false;
        }
        PositionKind position = employee.positionKind();
        return isHighLeader(position)
                || (position == PositionKind.JPT_PRATAMA && agency == AgencyKind.REGIONAL)
                || (position != PositionKind.JPT_PRATAMA && employee.head());
    }

    private static boolean isHighLeader(@Nullable PositionKind position) {
        return position == PositionKind.JPT_UTAMA || position == PositionKind.JPT_MADYA;
    }
}
