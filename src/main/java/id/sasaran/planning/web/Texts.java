package id.sasaran.planning.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plain texts of forms. */
final class Texts {

    private static final long NO_VERSION = -1;

    private Texts() {}

    /** A text as typed, with one kind of line end and without characters that nobody can type or see. */
    static String clean(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    /** The version that a form brought back; one that never is when it brought none. */
    static long version(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : NO_VERSION;
    }

    static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
