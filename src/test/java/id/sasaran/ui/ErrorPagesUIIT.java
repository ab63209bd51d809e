package id.sasaran.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.sasaran.support.Browser;
import id.sasaran.support.BrowserTest;
import id.sasaran.support.TestAgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever goes wrong, the page says what happened, who can help, and a number to tell them. */
@BrowserTest
class ErrorPagesUIIT {

    @Autowired
    private TestAgency.Factory agencies;

    @ParameterizedTest
    @CsvSource({
        "400, error.400", "403, error.403", "404, error.404", "405, error.400",
        "409, error.409", "422, error.422", "500, error.500", "503, error.500",
    })
    void everyErrorHasItsPage(int status, String name, Browser browser) {
        browser.signIn(agencies.create().top())
                .goTo("/test/error/" + status, status)
                .assertGood();

        assertThat(browser.page().locator("main").getAttribute("data-page")).isEqualTo(name);
        Locator reference = browser.page().locator("[data-reference]");
        assertThat(reference.textContent()).matches("[0-9A-F]{8}");
        browser.phone()
                .theme("dark")
                .language("en")
                .goTo("/test/error/" + status, status)
                .assertGood();
    }

    @Test
    void aDefectTellsNothingAboutItself(Browser browser) {
        browser.signIn(agencies.create().top()).goTo("/test/error/599", 500).assertGood();

        assertThat(browser.page().content()).doesNotContain("secret", "Exception", "java.");
    }

    @Test
    void aPageThatBreaksOffWhileItIsRenderedIsReplacedByTheErrorPage(Browser browser) {
        browser.signIn(agencies.create().top()).goTo("/test/broken", 500).assertGood();

        assertThat(browser.page().locator("main").getAttribute("data-page")).isEqualTo("error.500");
        assertThat(browser.page().content()).doesNotContain("Half a page");
    }

    @Test
    void theErrorPageIsThereForStrangersToo(Browser browser) {
        browser.goTo("/css/not-there.css", 404).assertGood();
    }
}
