package id.sasaran.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Language and theme as cookies, so that the first byte of a page is already right. */
final class Preferences {

    static final Set<String> LANGUAGES = Set.of("id", "en");
    static final Set<String> THEMES = Set.of("system", "light", "dark");

    private static final Duration A_YEAR = Duration.ofDays(365);

    private Preferences() {}

    static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable String language,
            @Nullable String theme) {
        if (language != null) {
            add(request, response, "lang", language);
        }
        if (theme != null) {
            add(request, response, "theme", theme);
        }
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
