package id.sasaran.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.support.Browser;
import id.sasaran.support.DemoTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;

/** The picture in README.md; {@code -Dsasaran.docs=write} takes it anew. */
@DemoTest
class ReadmeScreenshotUIIT {

    private static final Path COMMITTED = Path.of("src", "docs", "screenshot.png");

    @Test
    void theReadmeShowsTheHomePageOfAnAssessor(Browser browser) throws IOException {
        browser.signIn("binjai.atasan", DemoTest.PASSWORD).goTo("/").assertNoProblems();

        Path taken = browser.screenshot("readme");

        if ("write".equals(System.getProperty("sasaran.docs"))) {
            Files.copy(taken, COMMITTED, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(COMMITTED).exists();
    }
}
