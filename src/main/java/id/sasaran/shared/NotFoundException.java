package id.sasaran.shared;

import java.util.UUID;

/** There is no such thing within the caller's scope. Shown as 404, so that a foreign id tells nothing. */
public final class NotFoundException extends RuntimeException {

    public NotFoundException(String subject, UUID id) {
        super(subject + " " + id + " is not there for this user");
    }
}
