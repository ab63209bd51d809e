package id.sasaran.progress;

import java.net.URI;
import java.net.URISyntaxException;

/** A link to evidence (bukti dukung). In a draft the address may still be wrong; see {@link #isLink()}. */
public record Evidence(String label, String url) {

    /** Longest label. */
    public static final int MAX_LABEL = 200;

    /** Longest address. */
    public static final int MAX_URL = 500;

    /** Most links on one indicator. */
    public static final int MAX_LINKS = 5;

    /** Whether nothing was typed. */
    public boolean isBlank() {
        return label.isBlank() && url.isBlank();
    }

    /** Whether the address may be shown as a link: http or https with a host, within the length. */
    public boolean isLink() {
        return isLink(url);
    }

    /** Whether a text is an http or https address with a host, within the length. */
    public static boolean isLink(String url) {
        if (url.length() > MAX_URL) {
            return false;
        }
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme();
            return uri.getHost() != null && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** What is shown for the link: its label, or the address when it has none. */
    public String text() {
        return label.isBlank() ? url : label;
    }
}
