package id.sasaran.audit.web;

import id.sasaran.audit.domain.AuditTrail;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.util.UriComponentsBuilder;

/** The filter above the trail. */
record AuditForm(
        @Nullable String action,
        @Nullable String person,
        @Nullable String from,
        @Nullable String to) {

    private static final int MAX = 100;

    /** The filter; a text that is no date is reported and left out. */
    AuditTrail.Filter filter(BindingResult errors) {
        return new AuditTrail.Filter(text(action), text(person), date("from", from, errors), date("to", to, errors));
    }

    /** The address of the list with this filter. */
    UriComponentsBuilder address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("action", text(action))
                .queryParam("person", text(person))
                .queryParam("from", text(from))
                .queryParam("to", text(to));
    }

    private static String text(@Nullable String value) {
        if (value == null) {
            return "";
        }
        String stripped = value.strip();
        return stripped.length() > MAX ? stripped.substring(0, MAX) : stripped;
    }

    private static @Nullable LocalDate date(String field, @Nullable String value, BindingResult errors) {
        if (!StringUtils.hasText(value)) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException noDate) {
            errors.rejectValue(field, "audit.error.date");
            return null;
        }
    }
}
