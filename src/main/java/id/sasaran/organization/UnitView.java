package id.sasaran.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit and the unit above it; the top unit of an agency has none above. */
public record UnitView(UUID id, @Nullable UUID parentId, String name) {}
