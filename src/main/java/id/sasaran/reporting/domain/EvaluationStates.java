package id.sasaran.reporting.domain;

import java.util.Set;

/** Groups of evaluation states. */
final class EvaluationStates {

    /** The person can read the result. */
    static final Set<String> ISSUED = Set.of("ISSUED", "ACKNOWLEDGED", "OBJECTED", "DECIDED");

    private EvaluationStates() {}
}
