package id.sasaran.web;

import org.jspecify.annotations.Nullable;

/** A choice in a select or a radio group. */
public record Option(String value, String label, @Nullable String hint) {

    public Option(String value, String label) {
        this(value, label, null);
    }
}
