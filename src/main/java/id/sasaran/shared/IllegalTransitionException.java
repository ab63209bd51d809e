package id.sasaran.shared;

/** The record is not in a state that allows this step. Shown as 409: it changed, or the step came twice. */
public final class IllegalTransitionException extends RuntimeException {

    private final String step;
    private final String state;

    public IllegalTransitionException(String step, Enum<?> state) {
        super(step + " is not possible in state " + state);
        this.step = step;
        this.state = state.getClass().getSimpleName() + "." + state.name();
    }

    public String step() {
        return step;
    }

    /** Simple name of the status enum and its constant, which is also the end of its message key. */
    public String state() {
        return state;
    }
}
