package id.sasaran.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Fails the test during which a statement touched an agency-owned table without naming the agency. */
class StatementWatch implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext context) {
        assertThat(context.getApplicationContext()
                        .getBean(StatementCounter.class)
                        .takeBreaches())
                .as("statements on agency-owned tables that do not name agency_id")
                .isEmpty();
    }
}
