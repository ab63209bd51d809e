package id.sasaran.web;

import id.sasaran.shared.RuleViolationException;
import org.springframework.validation.BindingResult;

/** Carries refusals of the domain back to the form they came from. */
public final class FormErrors {

    private FormErrors() {}

    /** Adds each violation to its field, or to the whole form when it names none. */
    public static void add(BindingResult errors, RuleViolationException refusal) {
        for (RuleViolationException.Violation violation : refusal.violations()) {
            Object[] arguments = violation.arguments().toArray();
            if (violation.field().isEmpty()) {
                errors.reject(violation.messageKey(), arguments, null);
            } else {
                errors.rejectValue(violation.field(), violation.messageKey(), arguments, null);
            }
        }
    }
}
