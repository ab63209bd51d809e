package id.sasaran.reporting.web;

import id.sasaran.reporting.domain.PeopleFilter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filter above the list of people. */
record PeopleForm(
        @Nullable String q, @Nullable String unit, @Nullable String state) {

    private static final int MAX = 100;

    PeopleFilter filter() {
        return new PeopleFilter(text(q), unitId(), text(state));
    }

    /** The address of the list with this filter. */
    UriComponentsBuilder address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", text(q))
                .queryParam("unit", text(unit))
                .queryParam("state", text(state));
    }

    /** Whether anything is chosen. */
    public boolean used() {
        return !text(q).isEmpty() || !text(unit).isEmpty() || !text(state).isEmpty();
    }

    /** An unreadable unit is one that does not exist: the list is empty rather than complete. */
    private @Nullable UUID unitId() {
        if (text(unit).isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(text(unit));
        } catch (IllegalArgumentException notAnId) {
            return new UUID(0, 0);
        }
    }

    private static String text(@Nullable String value) {
        if (value == null) {
            return "";
        }
        String stripped = value.strip();
        return stripped.length() > MAX ? stripped.substring(0, MAX) : stripped;
    }
}
