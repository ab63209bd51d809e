package id.sasaran.identity.web;

import id.sasaran.identity.domain.AccountService;
import id.sasaran.shared.CurrentUser;
import id.sasaran.web.CurrentUserResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and theme, chosen with or without an account. */
@Controller
class PreferencesController {

    private final AccountService accounts;

    PreferencesController(AccountService accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/preferences")
    String prefer(
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String theme,
            HttpServletRequest request,
            HttpServletResponse response) {
        String language = lang != null && Preferences.LANGUAGES.contains(lang) ? lang : null;
        String look = theme != null && Preferences.THEMES.contains(theme) ? theme : null;
        Preferences.write(request, response, language, look);
        if (request.getAttribute(CurrentUserResolver.ATTRIBUTE) instanceof CurrentUser user) {
            accounts.prefer(user, language, look);
        }
        return "redirect:" + back(request);
    }

    /** The path the request came from; only the path, so that it cannot lead to another site. */
    private static String back(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return "/";
        }
        try {
            URI uri = URI.create(referer);
            String path = uri.getRawPath();
            boolean local = path != null && path.startsWith("/") && !path.startsWith("//");
            if (!local) {
                return "/";
            }
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }
}
