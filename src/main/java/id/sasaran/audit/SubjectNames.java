package id.sasaran.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A module's names for its records, so that the trail shows a name where it holds an id. */
public interface SubjectNames {

    /** Names of those ids that this module knows, within the bound agency; at most two statements. */
    Map<UUID, String> names(Collection<UUID> ids);
}
