package id.sasaran.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Beans that stand beside the real ones in integration tests. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@Import(ErrorProbe.class)
public class TestConfiguration {

    @Bean
    static StatementCounter statementCounter() {
        return new StatementCounter();
    }

    /** Puts the counter around the data source, below Hibernate, Spring Session and hand-written SQL alike. */
    @Bean
    static BeanPostProcessor statementProxy(ObjectProvider<StatementCounter> counter) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database
                        ? ProxyDataSourceBuilder.create(database)
                                .listener(new Listener(counter.getObject()))
                                .build()
                        : bean;
            }
        };
    }

    @Bean
    ApplicationListener<ContextRefreshedEvent> statementCheck(StatementCounter counter, DataSource database) {
        return event -> counter.watch(AgencyTables.of(database));
    }

    /** Around everything, so that reading and saving the session is counted too. */
    @Bean
    FilterRegistrationBean<RequestFilter> statementFilter(StatementCounter counter) {
        FilterRegistrationBean<RequestFilter> registration = new FilterRegistrationBean<>(new RequestFilter(counter));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private record Listener(StatementCounter counter) implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            queries.stream().map(QueryInfo::getQuery).distinct().forEach(counter::sent);
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
    }

    static final class RequestFilter extends OncePerRequestFilter {

        private final StatementCounter counter;

        RequestFilter(StatementCounter counter) {
            this.counter = counter;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                List<String> sent = counter.of(() -> chain.doFilter(request, response));
                counter.add(new StatementCounter.Handled(request.getMethod(), request.getRequestURI(), sent));
            } catch (ServletException | IOException | RuntimeException failure) {
                throw failure;
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
