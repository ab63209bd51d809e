package id.sasaran.support;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.support.TestAgency.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Someone who speaks plain HTTP with the running application: keeps cookies, follows no redirect by itself. */
public final class Visitor {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String baseUrl;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable String token;

    public Visitor(int port) {
        this.baseUrl = "http://localhost:" + port;
    }

    /** What the application answered. */
    public record Answer(int status, HttpHeaders headers, String body) {

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** Path and query of a redirect, empty when this is none. */
        public String location() {
            return headers.firstValue("Location")
                    .map(URI::create)
                    .map(uri -> uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
                    .orElse("");
        }

        /** The cookies that the answer sets, whole. */
        public List<String> setCookies() {
            return headers.allValues("Set-Cookie");
        }
    }

    /** Sends a header with every request from now on. */
    public Visitor header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    public Visitor cookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** Signs in with the form. */
    public Visitor signIn(Person person) {
        return signIn(person.username(), TestAgency.PASSWORD);
    }

    /** Signs in with the form. */
    public Visitor signIn(String username, String password) {
        Answer answer = post("/login", Map.of("username", username, "password", password));
        assertThat(answer.status()).as("sign-in of %s", username).isBetween(300, 399);
        assertThat(answer.location()).as("sign-in of %s", username).doesNotContain("login");
        token = null;
        return this;
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path)).GET());
    }

    /** Sends a form with the token that keeps other sites from doing it. */
    public Answer post(String path, Map<String, String> form) {
        Map<String, String> complete = new LinkedHashMap<>(form);
        complete.put("_csrf", token());
        return postAsIs(path, complete);
    }

    /** Sends a form exactly as given. */
    public Answer postAsIs(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a request without body, with the token in the header. */
    public Answer send(String method, String path) {
        return "GET".equals(method) ? get(path) : post(path, Map.of());
    }

    private String token() {
        String known = token;
        if (known == null) {
            Matcher found = TOKEN.matcher(get("/help").body());
            assertThat(found.find()).as("a form token on /help").isTrue();
            known = found.group(1);
            token = known;
        }
        return known;
    }

    private Answer send(HttpRequest.Builder request) {
        request.header("Accept", "text/html, */*;q=0.1");
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        int split = pair.indexOf('=');
        String value = pair.substring(split + 1);
        if (value.isEmpty() || setCookie.contains("Max-Age=0")) {
            cookies.remove(pair.substring(0, split));
        } else {
            cookies.put(pair.substring(0, split), value);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
