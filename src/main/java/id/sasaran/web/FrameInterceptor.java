package id.sasaran.web;

import id.sasaran.shared.CurrentUser;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.WebUtils;

/** Puts the frame into the model of every page that is rendered. */
@Component
class FrameInterceptor implements HandlerInterceptor {

    private static final Set<String> THEMES = Set.of("light", "dark");

    private final StandingSource standings;
    private final List<NavSource> navSources;
    private final boolean demo;

    FrameInterceptor(StandingSource standings, List<NavSource> navSources, Environment environment) {
        this.standings = standings;
        this.navSources = navSources;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        if (modelAndView == null || modelAndView.getViewName() == null) {
            return;
        }
        if (!modelAndView.getViewName().startsWith("redirect:")) {
            writeTokenCookie(request);
            modelAndView.addObject("frame", frame(request));
        } else {
            // "see other": the browser gets the next page with GET, whatever it sent
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        }
    }

    /** The token of the forms travels in a cookie, and a long page is on its way before its first form is written. */
    private static void writeTokenCookie(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    private Frame frame(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, "theme");
        String theme = cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : "system";
        String lang = LocaleContextHolder.getLocale().getLanguage();
        CurrentUser user = (CurrentUser) request.getAttribute(CurrentUserResolver.ATTRIBUTE);
        if (user == null) {
            return new Frame(false, "", "", "", "", "", "", List.of(), 0, theme, lang, demo, List.of());
        }
        Standing standing = standings.standing(user);
        return new Frame(
                true,
                user.accountId().toString(),
                standing.agencyName(),
                standing.unitName(),
                standing.displayName(),
                standing.positionName(),
                initials(user.name()),
                nav(user, standing, request.getRequestURI()),
                0,
                theme,
                lang,
                demo,
                standing.memberships());
    }

    private List<NavItem> nav(CurrentUser user, Standing standing, String path) {
        return navSources.stream()
                .flatMap(source -> source.entries(user, standing).stream())
                .sorted(Comparator.comparingInt(NavSource.Entry::order))
                .map(entry ->
                        new NavItem(entry.href(), entry.icon(), entry.labelKey(), isCurrent(entry.href(), path), 0))
                .toList();
    }

    private static boolean isCurrent(String href, String path) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }

    /** First letters of the first two names; titles before ("dr.") and after (", M.Kes.") the name do not count. */
    static String initials(String name) {
        String[] parts = name.split(",", 2)[0].strip().split("\\s+");
        return Stream.of(parts)
                .filter(part -> !part.isEmpty() && !part.endsWith(".") && Character.isLetter(part.codePointAt(0)))
                .limit(2)
                .map(part -> Character.toString(Character.toUpperCase(part.codePointAt(0))))
                .collect(Collectors.joining());
    }
}
