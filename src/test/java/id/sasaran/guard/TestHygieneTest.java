package id.sasaran.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a test must not do to the others. */
class TestHygieneTest {

    /**
     * Spring Security's {@code csrf()} for MockMvc replaces the token store of the shared application for good: pages
     * would make sessions from then on. A Visitor or a Browser sends the real token.
     */
    @Test
    void noTestReplacesTheTokenStoreOfTheSharedApplication() {
        String forbidden = "SecurityMockMvc" + "RequestPostProcessors";

        assertThat(Sources.below(Path.of("src/test/java"), ".java"))
                .allSatisfy(file -> assertThat(Sources.read(file)).doesNotContain(forbidden));
    }
}
