package id.sasaran.shared;

import java.util.UUID;

/** Somebody else saved first. Shown as 409 with both texts; nothing is overwritten. */
public final class StaleVersionException extends RuntimeException {

    public StaleVersionException(UUID id, long expected, long actual) {
        super("Row " + id + " is at version " + actual + ", the form was made from version " + expected);
    }
}
