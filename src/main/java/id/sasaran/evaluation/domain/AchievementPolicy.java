package id.sasaran.evaluation.domain;

import id.sasaran.organization.UnitView;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sets the achievement of a unit (PermenPANRB 6/2022, annex, part IV, letter B number 1; SE MenPANRB 3/2023: the
 * leader one level up).
 *
 * <pre>
 *                         head of the unit directly above   HR admin   anybody else
 * a unit below another    x                                 -          -
 * the top unit            -                                 x          -
 * </pre>
 *
 * <p>Once an issued evaluation relies on it, it changes for nobody; the database refuses it too.
 */
final class AchievementPolicy {

    private AchievementPolicy() {}

    /**
     * Whether the actor may set it.
     *
     * @param ledUnitId unit that the actor heads today; null when none
     */
    static boolean maySet(CurrentUser actor, UnitView unit, @Nullable UUID ledUnitId) {
        UUID above = unit.parentId();
        return above == null ? actor.has(Role.HR_ADMIN) : above.equals(ledUnitId);
    }
}
