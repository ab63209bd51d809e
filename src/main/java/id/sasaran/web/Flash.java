package id.sasaran.web;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What was done, shown once at the top of the page after a redirect.
 *
 * @param key message key
 * @param args arguments of the message
 * @param kind {@code success}, {@code info} or {@code warning}; the script drops its local copy of a form on success
 */
public record Flash(String key, Object[] args, String kind) implements Serializable {

    private static final String ATTRIBUTE = "flash";

    /** Puts a success message on the page that the redirect leads to. */
    public static void success(RedirectAttributes redirect, String key, String... args) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(key, args, "success"));
    }

    /** Puts a warning on the page that the redirect leads to. */
    public static void warning(RedirectAttributes redirect, String key, String... args) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(key, args, "warning"));
    }
}
