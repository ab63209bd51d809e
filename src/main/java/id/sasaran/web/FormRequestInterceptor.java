package id.sasaran.web;

import id.sasaran.shared.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A form that is sent twice (double click, retry on a weak line) takes effect once: the second send waits for the first
 * and gets its answer. Each form carries a {@code requestId}; a send that ends in an error frees it again.
 */
@Component
class FormRequestInterceptor implements HandlerInterceptor {

    private static final String OWN = FormRequestInterceptor.class.getName();
    private static final int WAIT_ROUNDS = 50;
    private static final int WAIT_MILLIS = 100;

    private final JdbcClient jdbc;

    FormRequestInterceptor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, InterruptedException {
        CurrentUser user = (CurrentUser) request.getAttribute(CurrentUserResolver.ATTRIBUTE);
        Optional<UUID> requestId = requestId(request);
        if (user == null || requestId.isEmpty()) {
            return true;
        }
        Send send = new Send(user.accountId(), requestId.get());
        if (claim(send)) {
            request.setAttribute(OWN, send);
            return true;
        }
        Optional<String> location = awaitAnswer(send);
        if (location.isPresent()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, location.get());
        } else {
            response.sendError(HttpStatus.CONFLICT.value());
        }
        return false;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(request.getAttribute(OWN) instanceof Send send)) {
            return;
        }
        request.removeAttribute(OWN);
        String location = response.getHeader(HttpHeaders.LOCATION);
        if (failure == null && location != null) {
            jdbc.sql("update form_request set location = :location where account_id = :account and request_id = :id")
                    .param("location", location)
                    .param("account", send.accountId())
                    .param("id", send.requestId())
                    .update();
        } else {
            jdbc.sql("delete from form_request where account_id = :account and request_id = :id")
                    .param("account", send.accountId())
                    .param("id", send.requestId())
                    .update();
        }
    }

    private boolean claim(Send send) {
        return jdbc.sql("""
                        insert into form_request (account_id, request_id, created_at) values (:account, :id, now())
                        on conflict do nothing
                        """)
                        .param("account", send.accountId())
                        .param("id", send.requestId())
                        .update()
                == 1;
    }

    private Optional<String> awaitAnswer(Send send) throws InterruptedException {
        for (int round = 0; round < WAIT_ROUNDS; round++) {
            Optional<String> location = jdbc.sql("""
                            select location from form_request
                            where account_id = :account and request_id = :id and location is not null
                            """)
                    .param("account", send.accountId())
                    .param("id", send.requestId())
                    .query(String.class)
                    .optional();
            if (location.isPresent()) {
                return location;
            }
            Thread.sleep(WAIT_MILLIS);
        }
        return Optional.empty();
    }

    private static Optional<UUID> requestId(HttpServletRequest request) {
        String text = request.getParameter("requestId");
        if (!"POST".equals(request.getMethod()) || text == null || request.getHeader("X-Autosave") != null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private record Send(UUID accountId, UUID requestId) {}
}
