package id.sasaran.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.sasaran.support.IntegrationTest;
import id.sasaran.support.TestAgency;
import id.sasaran.support.TestAgency.Person;
import id.sasaran.support.Visitor;
import id.sasaran.support.Visitor.Answer;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What keeps strangers, other sites and old sessions out; each promise is asserted. */
@IntegrationTest
class SecurityIT {

    private static final String SESSION = "sasaran";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAgency.Factory agencies;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Visitor visitor;
    private Person mayor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        mayor = agencies.create().top();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/help", "/nowhere", "/css/sasaran.css"})
    void everyAnswerCarriesTheProtectingHeaders(String path) {
        Answer answer = visitor.get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'self'; script-src 'self' "
                        + "'sha256-GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw='; style-src 'self'; img-src 'self'; "
                        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.header("Server")).isEmpty();
    }

    @Test
    void overHttpsTheBrowserIsToldToStayThere() {
        Answer answer = visitor.header("X-Forwarded-Proto", "https").get("/login");

        assertThat(answer.header("Strict-Transport-Security"))
                .contains("max-age=31536000")
                .contains("includeSubDomains");
        assertThat(new Visitor(port).get("/login").header("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void pagesOfSignedInPeopleAreKeptByNoCache() {
        assertThat(visitor.signIn(mayor).get("/help").header("Cache-Control")).contains("no-store");
    }

    @Test
    void aFormWithoutTokenIsRefused() {
        visitor.signIn(mayor);

        assertThat(visitor.postAsIs("/preferences", Map.of("lang", "en")).status())
                .isEqualTo(403);
        assertThat(visitor.postAsIs("/preferences", Map.of("lang", "en", "_csrf", "made-up"))
                        .status())
                .isEqualTo(403);
        assertThat(visitor.post("/preferences", Map.of("lang", "en")).status()).isBetween(300, 399);
    }

    @Test
    void noFormCanBeSentByReading() {
        assertThat(visitor.signIn(mayor).get("/logout").status()).isEqualTo(404);
        assertThat(visitor.get("/preferences?lang=en").status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/help", "/accessibility", "/privacy"})
    void publicPagesMakeNoSession(String path) {
        assertThat(visitor.get(path).setCookies()).noneMatch(cookie -> cookie.startsWith(SESSION + "="));
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        visitor.header("X-Forwarded-Proto", "https");
        Answer answer = signInAnswer();

        assertThat(answer.setCookies().stream()
                        .filter(cookie -> cookie.startsWith(SESSION + "="))
                        .toList())
                .singleElement()
                .asString()
                .contains("HttpOnly")
                .contains("Secure")
                .contains("SameSite=Lax");
        assertThat(answer.setCookies()).allMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void signingInGivesANewSession() {
        visitor.get("/");
        String before = visitor.cookie(SESSION).orElse("none");
        visitor.signIn(mayor);

        assertThat(visitor.cookie(SESSION)).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void signingOutEndsTheSessionForEveryCopyOfTheCookie() {
        visitor.signIn(mayor);
        String cookie = visitor.cookie(SESSION).orElseThrow();
        visitor.post("/logout", Map.of());

        assertThat(new Visitor(port).cookie(SESSION, cookie).get("/").location())
                .startsWith("/login");
    }

    /** What another node knows of a session is its row and the cookie; the first node's memory plays no part. */
    @Test
    void aSecondNodeKnowsTheSessionByItsCookie() throws Exception {
        visitor.signIn(mayor);
        String cookie = visitor.cookie(SESSION).orElseThrow();

        assertThat(jdbc.sql("select principal_name from spring_session where session_id = ?")
                        .param(sessionId(cookie))
                        .query(String.class)
                        .list())
                .containsExactly(mayor.accountId().toString());
        mvc.perform(get("/").cookie(new Cookie(SESSION, cookie))).andExpect(status().isOk());
    }

    @Test
    void anUnreadableSessionMeansSignedOut() {
        visitor.signIn(mayor);
        jdbc.sql("""
                update spring_session_attributes set attribute_bytes = ?
                where session_primary_id = (select primary_id from spring_session where session_id = ?)
                """)
                .params(
                        "written by another version".getBytes(StandardCharsets.UTF_8),
                        sessionId(visitor.cookie(SESSION).orElseThrow()))
                .update();

        Answer answer = visitor.get("/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).startsWith("/login");
        assertThat(visitor.signIn(mayor).get("/").status()).isEqualTo(200);
    }

    @Test
    void nobodyLearnsWhetherAnAccountExists() {
        Answer known = visitor.post("/login", Map.of("username", mayor.username(), "password", "salah"));
        Answer unknown = visitor.post("/login", Map.of("username", "tidak.ada", "password", "salah"));

        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.location()).isEqualTo(known.location());
    }

    @Test
    void afterSigningInOneIsNotSentToAnotherSite() {
        Answer answer = visitor.signIn(mayor)
                .header("Referer", "https://example.org//evil.example/")
                .post("/preferences", Map.of("lang", "id"));

        assertThat(answer.header("Location")).doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/plans/nonsense", "/plans/00000000-0000-7000-8000-000000000000"})
    void whatIsNotThereAnswersWithAPageThatHasAReference(String path) {
        Answer answer = visitor.signIn(mayor).get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("data-reference").doesNotContain("Exception");
    }

    @Test
    void aRefusedFormAnswersWithAPageThatHasAReference() {
        Answer answer = visitor.signIn(mayor).postAsIs("/logout", Map.of());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("data-reference").contains("data-page=\"error.403\"");
    }

    @Test
    void ofTheManagementPagesOnlyHealthIsShownAndWithoutDetails() {
        assertThat(visitor.get("/manage/health").body()).contains("UP").doesNotContain("PostgreSQL");
        assertThat(List.of("/manage/env", "/manage/beans", "/manage/heapdump", "/manage/loggers"))
                .allSatisfy(
                        path -> assertThat(visitor.get(path).status()).as(path).isNotEqualTo(200));
    }

    private Answer signInAnswer() {
        return visitor.post("/login", Map.of("username", mayor.username(), "password", TestAgency.PASSWORD));
    }

    private static String sessionId(String cookie) {
        return new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
    }
}
