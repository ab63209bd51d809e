package id.sasaran.shared;

import java.util.List;

/** The input breaks one or more rules. Each violation names a form field (empty for the whole form) and a message key. */
public final class RuleViolationException extends RuntimeException {

    private final transient List<Violation> violations;

    public RuleViolationException(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public RuleViolationException(String field, String messageKey, Object... arguments) {
        this(List.of(new Violation(field, messageKey, List.of(arguments))));
    }

    public List<Violation> violations() {
        return violations;
    }

    /**
     * One broken rule.
     *
     * @param field path of the form field; empty when the whole form is meant
     * @param messageKey key of the text that says what to do
     */
    public record Violation(String field, String messageKey, List<Object> arguments) {

        public Violation(String field, String messageKey) {
            this(field, messageKey, List.of());
        }
    }
}
