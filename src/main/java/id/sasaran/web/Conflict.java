package id.sasaran.web;

import java.util.List;

/**
 * What the 409 page shows when somebody else saved first: both texts, so that neither is lost.
 *
 * @param href page with the stored text, from where to go on
 * @param fields the fields that differ
 */
public record Conflict(String href, List<Field> fields) {

    /** One field that differs. */
    public record Field(String label, String yours, String theirs) {}
}
