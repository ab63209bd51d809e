package id.sasaran.web;

import id.sasaran.shared.CurrentUser;
import java.util.List;

/** A module's entries in the main navigation. */
public interface NavSource {

    /** Entries that this user may open. */
    List<Entry> entries(CurrentUser user, Standing standing);

    /**
     * An entry.
     *
     * @param order position in the navigation, small first
     */
    record Entry(int order, String href, String icon, String labelKey) {}
}
