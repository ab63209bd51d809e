package id.sasaran.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.support.Browser;
import id.sasaran.support.BrowserTest;
import id.sasaran.support.TestAgency;
import id.sasaran.support.TestAgency.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in and out, with and without scripts. */
@BrowserTest
class SignInUIIT {

    @Autowired
    private TestAgency.Factory agencies;

    private Person mayor;

    @BeforeEach
    void makeAgency() {
        mayor = agencies.create().top();
    }

    @Test
    void theSignInPageIsGoodInBothLanguagesThemesAndWidths(Browser browser) {
        browser.goTo("/login").assertGood();
        browser.language("en").theme("dark").phone().goTo("/login").assertGood();
        assertThat(browser.page().locator("html").getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void aWrongPasswordSaysSoAndKeepsTheName(Browser browser) {
        browser.goTo("/login");
        browser.page().locator("input[name=username]").fill(mayor.username());
        browser.page().locator("input[name=password]").fill("salah");
        browser.page().locator("input[name=password]").press("Enter");
        browser.page().waitForURL(url -> url.contains("error"));

        assertThat(browser.status()).isEqualTo(422);
        browser.assertGood();
        assertThat(browser.page().locator("[role=alert]").count()).isPositive();
    }

    @Test
    void signingOutEndsTheSession(Browser browser) {
        browser.signIn(mayor);
        assertThat(browser.path()).isEqualTo("/");

        browser.signOut().assertGood();
        browser.goTo("/");
        assertThat(browser.path()).isEqualTo("/login");
    }

    @Test
    void signingInWorksWithoutScripts(Browser browser) {
        browser.withoutScripts().signIn(mayor);
        assertThat(browser.path()).isEqualTo("/");
        browser.assertValidHtml();
    }
}
