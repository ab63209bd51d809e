package id.sasaran.organization;

import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The part of the agency whose people a granted role covers.
 *
 * @param wholeAgency every unit, and people without a unit
 * @param tops otherwise the tops of the covered subtrees
 */
public record UnitScope(boolean wholeAgency, List<UUID> tops) {

    /** Stands where a list must not be empty; no unit has this id. */
    private static final UUID NO_UNIT = new UUID(0, 0);

    public UnitScope {
        tops = List.copyOf(tops);
    }

    /** HR admins and auditors see the whole agency, unit admins their subtrees; empty for everybody else. */
    public static Optional<UnitScope> of(CurrentUser actor) {
        if (actor.has(Role.HR_ADMIN) || actor.has(Role.AUDITOR)) {
            return Optional.of(new UnitScope(true, List.of()));
        }
        List<UUID> tops = actor.unitsOf(Role.UNIT_ADMIN);
        return tops.isEmpty() ? Optional.empty() : Optional.of(new UnitScope(false, tops));
    }

    /** The tops as parameter of a statement, never empty. */
    public List<UUID> topsOrNone() {
        return tops.isEmpty() ? List.of(NO_UNIT) : tops;
    }
}
