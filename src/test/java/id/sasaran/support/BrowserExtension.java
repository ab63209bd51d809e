package id.sasaran.support;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a {@link Browser} to tests and looks at it afterwards. */
class BrowserExtension implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent() || Chromium.required()) {
            return ConditionEvaluationResult.enabled("browser tests run");
        }
        System.err.println("""

                ==================================================================
                BROWSER TESTS SKIPPED: no Chromium found. Install it (Debian:
                apt-get install chromium) or set SASARAN_CHROMIUM to its path.
                ==================================================================
                """);
        return ConditionEvaluationResult.disabled("no Chromium on this machine");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Chromium.start();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent(Browser.class, type -> open(context), Browser.class);
    }

    private static Browser open(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        String test = context.getRequiredTestClass().getSimpleName() + "."
                + context.getTestMethod().map(Method::getName).orElse("all");
        return new Browser("http://localhost:" + port, test, application.getBean(StatementCounter.class));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = context.getStore(NAMESPACE).remove(Browser.class, Browser.class);
        if (browser == null) {
            return;
        }
        try {
            if (context.getExecutionException().isPresent()) {
                browser.screenshotOfFailure();
            } else {
                browser.assertNoProblems();
            }
        } finally {
            browser.close();
        }
    }
}
