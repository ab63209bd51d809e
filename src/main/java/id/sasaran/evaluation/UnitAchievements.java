package id.sasaran.evaluation;

import id.sasaran.shared.CurrentUser;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Achievements of units (capaian kinerja organisasi). */
public interface UnitAchievements {

    /** Achievements of several units in several periods; they are no secret. One statement. */
    List<UnitAchievementView> of(Collection<UUID> unitIds, Collection<UUID> periodIds);

    /**
     * Sets or changes the achievement of a unit. The head of the unit above may; for the top unit an HR admin, with the
     * number of the decree as note.
     *
     * @param version version of the earlier setting, 0 when there is none
     * @throws id.sasaran.shared.RuleViolationException when the period is not open, the note is missing or too long, or
     *     an evaluation that relies on it was issued
     */
    void set(CurrentUser actor, UUID unitId, UUID periodId, long version, OrganizationPredicate predicate, String note);
}
