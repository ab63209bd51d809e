package id.sasaran.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An {@link IntegrationTest} that is driven through a real browser. Test and set-up methods take a {@link Browser}
 * parameter: a fresh one per test, which fails the test when a page logged an error or broke the content security
 * policy. Without a browser the test is skipped with a message, or fails when {@code -Dsasaran.browser=required}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@ExtendWith(BrowserExtension.class)
@Tag("ui")
public @interface BrowserTest {}
