package id.sasaran.web;

import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns refusals of the domain into the status of the answer; the error page then says what happened. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(Exception refusal, HttpServletResponse response) throws IOException {
        refuse(HttpStatus.NOT_FOUND, refusal, response);
    }

    @ExceptionHandler({
        StaleVersionException.class,
        IllegalTransitionException.class,
        OptimisticLockingFailureException.class
    })
    void conflict(Exception refusal, HttpServletResponse response) throws IOException {
        refuse(HttpStatus.CONFLICT, refusal, response);
    }

    @ExceptionHandler(RuleViolationException.class)
    void unprocessable(RuleViolationException refusal, HttpServletResponse response) throws IOException {
        refuse(HttpStatus.UNPROCESSABLE_CONTENT, refusal, response);
    }

    private static void refuse(HttpStatus status, Exception refusal, HttpServletResponse response) throws IOException {
        LOG.debug("Answered {}: {}", status.value(), refusal.getMessage());
        response.sendError(status.value());
    }
}
