package id.sasaran.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role in force today.
 *
 * @param unitId top of the unit subtree that the role covers; null for the whole agency
 */
public record RoleGrant(Role role, @Nullable UUID unitId) {}
